package tongxin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.Term;
import tongxin.content.model.Text;

/** Everything that a text can name, with its name in words: for links and fields. */
final class ChoiceCalls {
  private final Language language;

  ChoiceCalls(Locale locale) {
    this.language = Language.ofPeopleIn(locale);
  }

  /** By kind, each with id and name. */
  Map<String, @Nullable Object> all(Content content) {
    Map<String, @Nullable Object> all = Reply.object();
    all.put("column", terms(content.data().columns()));
    all.put("tag", terms(content.data().tags()));
    all.put("division", terms(content.data().divisions()));
    all.put("person", people(content));
    all.put("fact", facts(content));
    all.put("fact-source", sources(content));
    for (String kind : List.of("village", "site", "gallery")) {
      all.put(kind, profiles(content, kind));
    }
    all.put("topic", standing(content, LinkKind.TOPIC));
    all.put("page", standing(content, LinkKind.PAGE));
    all.put("article", articles(content));
    return all;
  }

  private static Map<String, String> choice(String id, String name) {
    return Map.of("id", id, "name", name);
  }

  private Map<String, String> choice(String id, @Nullable Text name) {
    return choice(id, name == null ? id : name.in(language).text());
  }

  private List<Map<String, String>> terms(Map<String, Term> terms) {
    return terms.values().stream().map(term -> choice(term.id(), term.name())).toList();
  }

  private List<Map<String, String>> people(Content content) {
    return content.data().people().values().stream()
        .map(person -> choice(person.id(), person.name()))
        .toList();
  }

  private List<Map<String, String>> facts(Content content) {
    return content.data().facts().entrySet().stream()
        .map(fact -> choice(fact.getKey(), fact.getValue().label()))
        .toList();
  }

  private List<Map<String, String>> sources(Content content) {
    return content.data().sources().entrySet().stream()
        .map(source -> choice(source.getKey(), source.getValue().title()))
        .toList();
  }

  private List<Map<String, String>> profiles(Content content, String kind) {
    List<Map<String, String>> choices = new ArrayList<>();
    for (Profile profile : content.profiles()) {
      if (profile.kind().name().toLowerCase(Locale.ROOT).equals(kind)) {
        choices.add(choice(profile.id().id(), profile.name()));
      }
    }
    return choices;
  }

  private List<Map<String, String>> standing(Content content, LinkKind kind) {
    return content.standingPages().stream()
        .filter(page -> page.kind() == kind)
        .map(page -> choice(page.id().id(), page.title()))
        .distinct()
        .toList();
  }

  private List<Map<String, String>> articles(Content content) {
    return content.articles().stream()
        .filter(article -> article.language().equals(language))
        .map(article -> choice(article.slug().id(), article.title()))
        .toList();
  }
}
