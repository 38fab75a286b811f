package tongxin.authoring;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.NewContent.Reason;
import tongxin.authoring.NewContent.Refused;
import tongxin.config.Language;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;
import tongxin.content.model.Content;
import tongxin.content.model.Ids;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Text;

/**
 * Begins a village, a model site or a gallery: a folder with its data, stories and place for
 * photos.
 *
 * @param name its name, whose pinyin becomes the id; a name that is a valid id is the id
 */
public record NewProfile(ProfileKind kind, String name) {
  /** The data of one of this kind that has this name already; nothing where there is none. */
  public Optional<String> namesake(Content content) {
    return content.profiles().stream()
        .filter(profile -> profile.kind() == kind && hasName(profile.name()))
        .map(profile -> profile.location().file())
        .findFirst();
  }

  private boolean hasName(@Nullable Text own) {
    String written = name.strip();
    return own != null
        && own.byLanguage().values().stream().anyMatch(known -> known.equalsIgnoreCase(written));
  }

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
    List<Language> languages = content.site().languages();
    Language first = content.site().defaultLanguage();
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        folder + kind.dataFile(),
        new NewDocument(fields(), first, languages)
            .with(
                kind == ProfileKind.VILLAGE ? "brand" : "name",
                "{ " + first.code() + ": " + YamlText.quoted(name) + " }")
            .with("status", "draft")
            .keys());
    files.put(
        folder + "photos.yml", new NewDocument(Contract.PHOTOS, first, languages).emptyList());
    files.put(folder + "photos/", "");
    for (Language language : languages) {
      files.put(
          folder + "index." + language.code() + ".md",
          new NewDocument(Contract.STORY, language, languages).frontMatter());
    }
    return new NewContent.Draft(id, files);
  }

  private DocumentKind fields() {
    return switch (kind) {
      case VILLAGE -> Contract.VILLAGE;
      case SITE -> Contract.SITE;
      case GALLERY -> Contract.GALLERY;
    };
  }
}
