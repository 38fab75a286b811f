package tongxin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.ProfileContract;
import tongxin.content.contract.Words;
import tongxin.content.model.Content;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Status;
import tongxin.content.model.Text;

/** What a village or model site could show and does not: for the newsroom; readers are not told. */
public final class MissingFields {
  private final Profile profile;
  private final List<Language> languages;
  private final FieldGroup fields;
  private final List<MissingField> missing = new ArrayList<>();

  private MissingFields(Profile profile, List<Language> languages) {
    this.profile = profile;
    this.languages = languages;
    this.fields =
        profile.kind() == ProfileKind.VILLAGE ? ProfileContract.VILLAGE : ProfileContract.SITE;
  }

  /** Of all villages and model sites that are not taken down, by file. */
  public static List<MissingField> of(Content content) {
    return content.profiles().stream()
        .filter(profile -> profile.publication().status() != Status.WITHDRAWN)
        .flatMap(profile -> of(profile, content.site().languages()).stream())
        .toList();
  }

  /** Of one profile; nothing for a gallery, which is complete with its photos. */
  public static List<MissingField> of(Profile profile, List<Language> languages) {
    if (profile.kind() == ProfileKind.GALLERY) {
      return List.of();
    }
    MissingFields found = new MissingFields(profile, languages);
    found.collect();
    return List.copyOf(found.missing);
  }

  private void collect() {
    boolean village = profile.kind() == ProfileKind.VILLAGE;
    text(village ? "brand" : "name", profile.name());
    text("village", profile.village());
    text("township", profile.township());
    given("division", profile.division() != null);
    text("theme", profile.theme());
    text("tagline", profile.tagline());
    text("summary", profile.summary());
    given("level", profile.level() != null);
    given("cover", profile.cover() != null || !profile.photos().isEmpty());
    given("facts", !profile.facts().isEmpty());
    given("highlights", !profile.highlights().isEmpty());
    given("produce", !village || !profile.produce().isEmpty());
    text("how_to_get_there", profile.howToGetThere());
    given("coordinates", profile.coordinates() != null);
    text("opening", profile.opening());
    given("telephone", !profile.telephones().isEmpty() || profile.contact() != null);
    photos();
    stories();
  }

  private void photos() {
    if (profile.photos().isEmpty()) {
      add(profile.folder() + "photos.yml", "photos", new Words("照片", "Photos"));
    }
    profile.photos().stream()
        .filter(photo -> photo.listed() && photo.caption() == null)
        .forEach(photo -> add(photo.location().file(), "caption", new Words("照片说明", "Caption")));
  }

  private void stories() {
    for (Language language : languages) {
      Profile.Story story = profile.stories().get(language.code());
      if (story == null) {
        String file = profile.folder() + "index." + language.code() + ".md";
        add(file, "story", new Words("故事", "Story"));
      }
    }
  }

  private void given(String key, boolean there) {
    if (!there) {
      add(profile.location().file(), key, label(key));
    }
  }

  private void text(String key, @Nullable Text text) {
    if (text == null) {
      given(key, false);
      return;
    }
    for (Language language : languages) {
      if (!text.has(language)) {
        add(profile.location().file(), key + "." + language.code(), label(key));
      }
    }
  }

  private void add(String file, String key, Words label) {
    missing.add(new MissingField(file, key, label));
  }

  private Words label(String key) {
    return Stream.of(key, "brand")
        .flatMap(name -> fields.fields().stream().filter(field -> field.key().equals(name)))
        .findFirst()
        .map(Field::label)
        .map(Objects::requireNonNull)
        .orElse(Words.NONE);
  }
}
