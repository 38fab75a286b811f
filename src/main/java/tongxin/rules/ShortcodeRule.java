package tongxin.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tongxin.config.Language;
import tongxin.content.model.Segment;
import tongxin.content.model.ShortcodeArgument;
import tongxin.content.model.ShortcodeKind;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.ProblemText;
import tongxin.problem.Problems;

/** Shortcodes are known, stand where they may, and name what is there. */
final class ShortcodeRule implements Rule<Document> {
  @Override
  public String name() {
    return "shortcodes";
  }

  @Override
  public List<String> settings() {
    return List.of("photos", "max_media_megabytes");
  }

  @Override
  public void check(Document document, Answers site, Problems problems) {
    MentionCheck mentions = new MentionCheck(document, site, problems);
    MediaCheck media = new MediaCheck(mentions, site, problems);
    for (Document.Words words : document.bodies()) {
      for (Segment segment : words.body().segments()) {
        if (segment instanceof Segment.Shortcode shortcode
            && isWritten(shortcode, site, problems)) {
          arguments(shortcode, words.language(), mentions, media);
        }
      }
    }
  }

  /** Whether its name and its arguments are right, so that what they say can be looked at. */
  private static boolean isWritten(Segment.Shortcode shortcode, Answers site, Problems problems) {
    Location at = shortcode.location();
    ShortcodeKind kind = shortcode.kind().orElse(null);
    if (kind == null) {
      problems.add(
          Problem.of(
                  ProblemCode.SHORTCODE_UNKNOWN,
                  at,
                  shortcode.name(),
                  ProblemText.list(ShortcodeKind.all()))
              .suggesting(site.nearest(shortcode.name(), ShortcodeKind.all())));
      return false;
    }
    if (kind.isBlock() && !shortcode.standalone()) {
      problems.add(ProblemCode.SHORTCODE_INLINE, at, shortcode.name());
    }
    boolean complete = isComplete(shortcode, kind);
    if (!complete) {
      String names = String.join(", ", kind.argumentNames());
      problems.add(ProblemCode.SHORTCODE_INVALID, at, shortcode.name(), names);
    }
    return complete;
  }

  /** Whether it has all arguments that it needs, none twice, and no others. */
  private static boolean isComplete(Segment.Shortcode shortcode, ShortcodeKind kind) {
    List<String> names = kind.argumentNames();
    Set<String> given = new HashSet<>();
    for (String argument : shortcode.arguments().keySet()) {
      boolean positional = argument.matches("\\d+") && Integer.parseInt(argument) < names.size();
      String name = positional ? names.get(Integer.parseInt(argument)) : argument;
      if (!names.contains(name) || !given.add(name)) {
        return false;
      }
    }
    return kind.arguments().stream()
            .allMatch(argument -> !argument.required() || given.contains(argument.name()))
        && hasOneOrigin(kind, given);
  }

  /** A video or sound is either a file or at an address. */
  private static boolean hasOneOrigin(ShortcodeKind kind, Set<String> given) {
    boolean media = kind == ShortcodeKind.VIDEO || kind == ShortcodeKind.AUDIO;
    return !media || given.contains("file") != given.contains("url");
  }

  private static void arguments(
      Segment.Shortcode shortcode, Language language, MentionCheck mentions, MediaCheck media) {
    for (ShortcodeArgument argument : shortcode.kind().orElseThrow().arguments()) {
      String value = shortcode.value(argument.name());
      if (value == null) {
        continue;
      }
      Location at = shortcode.location();
      if (argument.type() instanceof ShortcodeArgument.ContentId id) {
        mentions.content(id.kind(), value, language, at);
      } else if (argument.type() instanceof ShortcodeArgument.PictureFile) {
        mentions.picture(value, at);
      } else if (argument.type() instanceof ShortcodeArgument.FactId) {
        mentions.fact(value, at);
      } else if (argument.type() instanceof ShortcodeArgument.MediaFile file) {
        media.media(file.medium(), value, at);
      } else if (argument.type() instanceof ShortcodeArgument.CaptionsFile) {
        media.captions(value, at);
      } else if (argument.type() instanceof ShortcodeArgument.WebVideo) {
        media.address(value, at);
      }
    }
  }
}
