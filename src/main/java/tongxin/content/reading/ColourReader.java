package tongxin.content.reading;

import org.jspecify.annotations.Nullable;
import tongxin.content.model.Colour;
import tongxin.content.model.Ref;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** Reads a colour. */
final class ColourReader {
  private ColourReader() {}

  static @Nullable Ref read(Fields fields, String key, FieldFaults faults) {
    Ref written = fields.ref(key);
    // Without quotation marks a colour that begins with # is a comment to YAML.
    Location without = written == null ? fields.withoutValue(key) : null;
    if (written != null && Colour.of(written.id()).isPresent()) {
      return written;
    }
    if ((written != null || without != null) && !faults.have(key)) {
      Location at = without != null ? without : fields.location(key);
      String shown = written == null ? "" : written.id();
      faults.add(key, Problem.of(ProblemCode.COLOUR_INVALID, at, key, shown));
    }
    return null;
  }
}
