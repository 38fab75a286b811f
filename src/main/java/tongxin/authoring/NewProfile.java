package tongxin.authoring;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tongxin.authoring.NewContent.Reason;
import tongxin.authoring.NewContent.Refused;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.content.model.Ids;
import tongxin.content.model.ProfileKind;

/**
 * Begins a village, a model site or a gallery: a folder with its data, stories and place for
 * photos.
 *
 * @param name its name, whose pinyin becomes the id; a name that is a valid id is the id
 */
public record NewProfile(ProfileKind kind, String name) {
  /** Says which files that needs, or why it cannot be. */
  public NewContent begin(ContentFolder target, Content content) {
    String id = Ids.isValid(name) ? name : new Spelling(content.data().pinyin()).id(name);
    if (id.isEmpty()) {
      return Refused.of(Reason.NAME_UNSPELLABLE, name);
    }
    String folder = "content/" + kind.folder() + "/" + id + "/";
    if (target.has(folder)) {
      return Refused.of(Reason.EXISTS, folder);
    }
    Language first = content.site().defaultLanguage();
    SortedMap<String, String> files = new TreeMap<>();
    String form = kind == ProfileKind.VILLAGE ? "village" : "profile";
    files.put(
        folder + kind.dataFile(),
        Forms.filled(
            Forms.in(first, form), Map.of("name", Forms.quoted(name), "code", first.code())));
    files.put(folder + "photos.yml", Forms.in(first, "photos"));
    files.put(folder + "photos/", "");
    for (Language language : content.site().languages()) {
      files.put(folder + "index." + language.code() + ".md", Forms.in(language, "story"));
    }
    return new NewContent.Draft(id, files);
  }
}
