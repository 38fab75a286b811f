package tongxin.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import tongxin.content.model.ShortcodeArgument.Medium;
import tongxin.content.model.WebVideoSite;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** Checks the videos and sounds of a text: browsers play them, and they are not too large. */
final class MediaCheck {
  private static final List<String> VIDEO = List.of("mp4", "m4v", "webm");
  private static final List<String> AUDIO =
      List.of("mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "flac");
  private static final List<String> CAPTIONS = List.of("vtt");
  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

  private final MentionCheck mentions;
  private final Answers site;
  private final Problems problems;

  MediaCheck(MentionCheck mentions, Answers site, Problems problems) {
    this.mentions = mentions;
    this.site = site;
    this.problems = problems;
  }

  void media(Medium medium, String written, Location at) {
    if (WebVideoSite.isAddress(written)) {
      address(written, at);
    } else {
      file(medium == Medium.VIDEO ? VIDEO : AUDIO, written, at);
    }
  }

  void captions(String written, Location at) {
    file(CAPTIONS, written, at);
  }

  void address(String written, Location at) {
    if (WebVideoSite.of(written).isEmpty()) {
      problems.add(ProblemCode.MEDIA_HOST, at, written);
    }
  }

  private void file(List<String> types, String written, Location at) {
    mentions.file(ProblemCode.FILE_MISSING, written, at);
    String ending = written.substring(written.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String path = mentions.find(written);
    if (!types.contains(ending)) {
      problems.add(ProblemCode.MEDIA_TYPE, at, written, "." + String.join(" .", types));
    } else if (path != null) {
      size(path, written, at);
    }
  }

  private void size(String path, String written, Location at) {
    BigDecimal limit = site.ask(new FileQuestions.MaxMedia());
    BigDecimal size =
        BigDecimal.valueOf(site.ask(new FileQuestions.FileSize(path)))
            .divide(MEGABYTE, 1, RoundingMode.UP);
    if (size.compareTo(limit) > 0) {
      problems.add(
          ProblemCode.MEDIA_TOO_LARGE, at, written, size.toPlainString(), limit.toPlainString());
    }
  }
}
