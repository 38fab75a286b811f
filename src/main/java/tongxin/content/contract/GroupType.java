package tongxin.content.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand behind a key and has keys of its own, or several shapes: its reader knows it. */
public sealed interface GroupType extends FieldType<Object> {
  @Override
  default @Nullable Object read(String key, FieldSource source) {
    return null;
  }

  /** Keys of their own. */
  record Group(FieldGroup fields) implements GroupType {
    @Override
    public Words name() {
      return new Words("一组", "group");
    }
  }

  /** A list of groups. */
  record Groups(FieldGroup fields) implements GroupType {
    @Override
    public Words name() {
      return new Words("列表", "list");
    }
  }

  /** Groups, each under a key that the newsroom chooses. */
  record GroupsById(FieldGroup fields) implements GroupType {
    @Override
    public Words name() {
      return new Words("按 id 分组", "groups by id");
    }
  }

  /**
   * A value that takes several shapes, with a reader of its own.
   *
   * @param name what may stand there, in a few words
   * @param ids what may stand there as an id
   * @param groups the groups that may stand in it
   */
  record Special(Words name, List<IdSource> ids, List<FieldGroup> groups) implements GroupType {
    public Special {
      ids = List.copyOf(ids);
      groups = List.copyOf(groups);
    }
  }
}
