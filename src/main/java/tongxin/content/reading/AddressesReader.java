package tongxin.content.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.PublicAddress.Fate;
import tongxin.content.model.PublicAddresses;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceFile;
import tongxin.source.SourceText;
import tongxin.source.YamlItems;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;

/**
 * Reads {@code addresses.yml}. It grows with each article for ever, so that it is read piece by
 * piece and may be larger than what people write.
 */
final class AddressesReader {
  /** In bytes: more than half a million addresses. */
  private static final long LIMIT = 96L << 20;

  private final ReadContext context;
  private final Problems problems;
  private final Map<String, PublicAddress> known = new HashMap<>();
  private final List<PublicAddress> all = new ArrayList<>();

  AddressesReader(ReadContext context, Problems problems) {
    this.context = context;
    this.problems = problems;
  }

  /** The ledger; null where it cannot be read. */
  @Nullable PublicAddresses read(SourceFile file) {
    SourceText text = SourceText.read(file, LIMIT, problems);
    if (text == null) {
      return null;
    }
    YamlReader yaml = new YamlReader();
    boolean whole = true;
    for (YamlItems.Part part : YamlItems.parts(text.text())) {
      YamlNode node = yaml.read(text, part.text(), part.firstLine(), problems);
      whole &= node != null && read(node, file);
    }
    return whole ? new PublicAddresses(all) : null;
  }

  private boolean read(YamlNode node, SourceFile file) {
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> item(item, file));
      return true;
    }
    boolean nothing =
        node instanceof YamlNode.Mapping mapping
            ? mapping.entries().isEmpty()
            : node instanceof YamlNode.Scalar scalar && scalar.isEmpty();
    if (!nothing) {
      problems.add(ProblemCode.TYPE_WRONG, node.location(), file.name(), "list", node.type());
    }
    return nothing;
  }

  private void item(YamlNode item, SourceFile file) {
    PublicAddress read =
        Fields.readNode(item, file.name(), context, problems, AddressesReader::address);
    if (read == null || read.address().isEmpty()) {
      return;
    }
    PublicAddress first = known.putIfAbsent(read.address(), read);
    if (first == null) {
      all.add(read);
    } else if (first.isKept()) {
      // Two people have noted it, and one has decided.
      known.put(read.address(), read);
      all.set(all.indexOf(first), read);
    } else if (!read.isKept() && !read.fate().equals(first.fate())) {
      problems.add(
          Problem.of(ProblemCode.ID_DUPLICATE, read.location(), read.address())
              .relatedTo(first.location()));
    }
  }

  private static PublicAddress address(Fields fields) {
    String address = fields.requiredString("address");
    String title = Objects.requireNonNullElse(fields.string("title"), "");
    String key = Objects.requireNonNullElse(fields.string("key"), "");
    return new PublicAddress(address, title, key, fate(fields), fields.location());
  }

  private static Fate fate(Fields fields) {
    Ref to = fields.ref("redirect");
    boolean gone = fields.flag("gone");
    boolean notice = fields.flag("notice");
    boolean titled = fields.flag("show_title");
    Text note = fields.text("note");
    if (to != null) {
      if (gone) {
        fields.problems().add(ProblemCode.ADDRESS_UNDECIDED, fields.location("gone"));
      }
      return new PublicAddress.Redirected(to);
    }
    boolean page = notice || titled || note != null;
    return gone || page ? new PublicAddress.Gone(page, titled, note) : new PublicAddress.Kept();
  }
}
