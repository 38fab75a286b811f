package tongxin.photo.notes;

import java.util.regex.Pattern;

/** What cameras, phones and programs write where people write captions and names. */
final class Boilerplate {
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\(?(null|undefined|none|unknown|default|untitled|n/?a|nil)\\)?|[-–—_.?*0 ]+|[a-z0-9®™()"
              + " ]{0,40}digital (still )?camera( [a-z0-9 -]{1,20})?|sony dsc|samsung|samsung"
              + " camera pictures|dcim|\\s*camera|<?kenox.*|exif[_ ]jpeg[_ a-z0-9]*|lead"
              + " technologies inc.*|asciiimagedescription"
              + "|(dav|hdr|rhdr|oznor|cof|mde|sdr|btf|btfmdn|ptr|rpt|fbt|rbt|bmsh|nor|fshc"
              + "|vid|edf|tofl|smooth|burst|btfpt|hdrpl|srcset|dig)|(img|dsc|dscn|dscf|pic|p|mvimg|pxl|mmexport|wx_camera|screenshot)[_-]?\\d[\\d_"
              + " -]*(\\.(jpe?g|png|heic))?|(processed|created|edited|made|shot) (with|by|on)"
              + " [^，。]{1,40}|file written by adobe.*|adobe photoshop.*|image"
              + " description|description|title",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  /** Whether a text is all boilerplate. */
  static boolean is(String text) {
    return WHOLE.matcher(text.strip()).matches();
  }
}
