package tongxin.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.source.SourceFile;

/** A file that a template includes or extends, or is, and that cannot be read as text. */
final class UnreadableTemplate extends UncheckedIOException {
  private static final long serialVersionUID = 1L;
  private final transient SourceFile file;

  UnreadableTemplate(SourceFile file, IOException cause) {
    super(cause);
    this.file = file;
  }

  Problem problem() {
    boolean text = !(getCause() instanceof CharacterCodingException);
    return Problem.of(
        text ? ProblemCode.FILE_UNREADABLE : ProblemCode.FILE_NOT_UTF8, file.location());
  }
}
