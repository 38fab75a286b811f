package tongxin.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tongxin.config.Language;
import tongxin.content.contract.IdSource;
import tongxin.content.model.Content;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Text;

/**
 * The ids that there are in a newsroom, each with the name of what it is the id of.
 *
 * @param byKind names by id; a kind that is absent has no ids that anyone knows
 */
public record NewsroomIds(Map<IdSource, Map<String, String>> byKind) {
  /** Of no newsroom: every id is possible. */
  public static final NewsroomIds NONE = new NewsroomIds(Map.of());

  /** The ids of this content. */
  public static NewsroomIds of(Content content) {
    Map<IdSource, Map<String, String>> ids = new EnumMap<>(IdSource.class);
    var data = content.data();
    data.columns().forEach((id, term) -> add(ids, IdSource.COLUMN, id, term.name()));
    data.tags().forEach((id, term) -> add(ids, IdSource.TAG, id, term.name()));
    data.divisions().forEach((id, term) -> add(ids, IdSource.DIVISION, id, term.name()));
    data.people().forEach((id, person) -> add(ids, IdSource.PERSON, id, person.name()));
    data.facts().forEach((id, fact) -> add(ids, IdSource.FACT, id, fact.label()));
    data.factGroups().forEach((id, group) -> add(ids, IdSource.FACT_GROUP, id, group.name()));
    data.charts().forEach((id, chart) -> add(ids, IdSource.CHART, id, chart.name()));
    data.sources()
        .forEach(
            (id, source) ->
                put(
                    ids,
                    IdSource.FACT_SOURCE,
                    id,
                    source.title() == null ? "" : words(source.title())));
    data.modelSites().forEach((id, site) -> add(ids, IdSource.SITE, id, site.name()));
    content
        .profiles()
        .forEach(
            profile -> {
              switch (profile.kind().linkKind()) {
                case VILLAGE -> add(ids, IdSource.VILLAGE, profile.id().id(), profile.name());
                case SITE -> add(ids, IdSource.SITE, profile.id().id(), profile.name());
                default -> {}
              }
            });
    content.standingPages().stream()
        .filter(page -> page.kind() == LinkKind.TOPIC)
        .forEach(page -> put(ids, IdSource.TOPIC, page.id().id(), page.title()));
    Language.KNOWN.forEach(l -> put(ids, IdSource.LANGUAGE, l.tag(), ""));
    return new NewsroomIds(Collections.unmodifiableMap(ids));
  }

  private static void add(
      Map<IdSource, Map<String, String>> ids, IdSource source, String id, Text name) {
    put(ids, source, id, words(name));
  }

  /** A name in all the languages that it has; those of translations are joined. */
  private static void put(
      Map<IdSource, Map<String, String>> ids, IdSource source, String id, String name) {
    ids.computeIfAbsent(source, unused -> new TreeMap<>())
        .merge(id, name, (a, b) -> a.equals(b) ? a : a + " / " + b);
  }

  private static String words(Text text) {
    return new TreeMap<>(text.byLanguage())
        .descendingMap().values().stream().distinct().collect(Collectors.joining(" / "));
  }
}
