package tongxin.photo.notes;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tongxin.photo.file.Container;
import tongxin.photo.file.Orientation;

/** Joins what EXIF, IPTC-IIM and XMP say into one {@link PhotoNotes}. */
final class NotesReader {
  private static final int LONGEST_TEXT = 16_000;

  /** What XML 1.0, and so a feed, cannot contain. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})[:-]?(\\d\\d)[:-]?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d))?)?.*");
  private static final Pattern AIGC_WRAPPER =
      Pattern.compile("\\{\\s*\"AIGC\"\\s*:\\s*(\\{[^{}]*})\\s*}", Pattern.DOTALL);
  private static final List<String> GENERATED =
      List.of("trainedalgorithmicmedia", "algorithmicmedia", "compositesynthetic");
  private static final String SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  private final Container container;
  private final ExifNotes exif;
  private final IptcNotes iptc;
  private final XmpNotes xmp;

  NotesReader(Container container) {
    this.container = container;
    exif = ExifNotes.parse(container.block(Container.Block.EXIF));
    iptc = IptcNotes.parse(container.block(Container.Block.PHOTOSHOP));
    xmp = XmpNotes.parse(container.block(Container.Block.XMP));
  }

  /** Whether the notes are all that the file says; false where a block exceeds the limits. */
  boolean isComplete() {
    return !container.hasUnreadBlocks()
        && !exif.isBeyondLimits()
        && !iptc.isBeyondLimits()
        && !xmp.isBeyondLimits();
  }

  Orientation orientation() {
    return exif.orientation();
  }

  PhotoNotes notes() {
    String byline =
        first(joined(xmp.list(XmpNotes.DC, "creator")), joined(iptc.list(IptcNotes.BYLINE)));
    String artist = byline.isEmpty() ? first(exif.artist()) : "";
    return new PhotoNotes(
        words(),
        byline + artist,
        artist.isEmpty() ? PhotoNotes.Artist.NONE : PhotoNotes.Artist.BYLINE,
        first(xmp.simple(XmpNotes.PHOTOSHOP, "Credit"), iptc.text(IptcNotes.CREDIT)),
        first(
            xmp.localized(XmpNotes.DC, "rights").in("x-default"),
            iptc.text(IptcNotes.COPYRIGHT),
            exif.copyright()),
        taken(),
        place(),
        aiMark());
  }

  private PhotoWords words() {
    NoteText caption = cleaned(xmp.localized(XmpNotes.DC, "description"));
    return new PhotoWords(
        caption.isEmpty() ? NoteText.of(first(iptc.text(IptcNotes.CAPTION))) : caption,
        cleaned(xmp.localized(XmpNotes.IPTC_CORE, "AltTextAccessibility")),
        first(xmp.simple(XmpNotes.PHOTOSHOP, "Headline"), iptc.text(IptcNotes.HEADLINE)));
  }

  private static NoteText cleaned(NoteText note) {
    Map<String, String> texts = new TreeMap<>();
    note.texts()
        .forEach(
            (language, text) -> {
              String clean = first(text);
              if (!clean.isEmpty()) {
                texts.put(language, clean);
              }
            });
    return new NoteText(texts);
  }

  private PhotoPlace place() {
    return new PhotoPlace(
        first(xmp.simple(XmpNotes.IPTC_CORE, "Location"), iptc.text(IptcNotes.SUB_LOCATION)),
        first(xmp.simple(XmpNotes.PHOTOSHOP, "City"), iptc.text(IptcNotes.CITY)),
        first(xmp.simple(XmpNotes.PHOTOSHOP, "State"), iptc.text(IptcNotes.PROVINCE)),
        first(xmp.simple(XmpNotes.PHOTOSHOP, "Country"), iptc.text(IptcNotes.COUNTRY)));
  }

  private Optional<LocalDateTime> taken() {
    String day = iptc.text(IptcNotes.DATE_CREATED);
    String time = iptc.text(IptcNotes.TIME_CREATED);
    return Stream.of(
            exif.taken(),
            xmp.simple(XmpNotes.PHOTOSHOP, "DateCreated"),
            day + (time.isEmpty() ? "" : "T" + time))
        .map(NotesReader::date)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDateTime> date(String text) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      return Optional.of(day.atTime(LocalTime.of(number(m, 4), number(m, 5), number(m, 6))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, int group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }

  private AiMark aiMark() {
    return new AiMark(sourceType(), aigc());
  }

  private String sourceType() {
    String declared = xmp.simple(XmpNotes.IPTC_EXTENSION, "DigitalSourceType");
    Predicate<String> generated =
        text -> GENERATED.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
    if (generated.test(declared)) {
      return shortened(declared);
    }
    String c2pa = new String(container.block(Container.Block.C2PA), StandardCharsets.ISO_8859_1);
    for (String type : List.of("compositeWithTrainedAlgorithmicMedia", "trainedAlgorithmicMedia")) {
      if (c2pa.contains(type)) {
        return SOURCE_TYPES + type;
      }
    }
    return "";
  }

  /** The field is a property of XMP, a text of a PNG, or wrapped into EXIF's user comment. */
  private String aigc() {
    String comment = exif.userComment();
    String png = UndeclaredText.decode(container.block(Container.Block.AIGC)).strip();
    String text =
        first(xmp.simple(XmpNotes.AIGC, "AIGC"), png, comment.contains("\"AIGC\"") ? comment : "");
    Matcher wrapped = AIGC_WRAPPER.matcher(text);
    return wrapped.matches() ? wrapped.group(1) : text;
  }

  private static String joined(List<String> names) {
    boolean chinese = names.stream().anyMatch(n -> n.codePoints().anyMatch(c -> c > 0x2e7f));
    return String.join(chinese ? "、" : ", ", names);
  }

  private static String first(String... candidates) {
    return Stream.of(candidates)
        .filter(c -> !c.isBlank() && !Boilerplate.is(c))
        .findFirst()
        .map(NotesReader::shortened)
        .orElse("");
  }

  private static String shortened(String text) {
    String stripped = FORBIDDEN.matcher(text).replaceAll("").strip();
    if (stripped.length() <= LONGEST_TEXT) {
      return stripped;
    }
    return stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST_TEXT / 2));
  }
}
