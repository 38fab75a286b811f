package tongxin.page.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.FactGroup;
import tongxin.content.model.Phrase;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;
import tongxin.page.parts.PageContext;
import tongxin.page.view.FigureGroup;
import tongxin.page.view.Link;

/** Puts the figures in the groups and charts that they say they belong to. */
final class FigureGroups {
  private static final int FEWEST_BARS = 2;

  private final PageContext context;
  private final Language language;
  private final Map<String, List<Link>> uses;
  private final Map<String, FactGroup> names;
  private final Map<String, FactGroup> charts;

  FigureGroups(PageContext context, Language language) {
    this.context = context;
    this.language = language;
    this.uses = FactUses.in(context, language);
    this.names = context.graph().data().factGroups();
    this.charts = context.graph().data().charts();
  }

  /** The groups in the order of facts.yml; figures of no group last. */
  List<FigureGroup> all() {
    Map<String, List<Fact>> byGroup = new LinkedHashMap<>();
    names.keySet().forEach(id -> byGroup.put(id, new ArrayList<>()));
    byGroup.put("", new ArrayList<>());
    for (Fact fact : context.graph().facts().values()) {
      byGroup.getOrDefault(id(fact.group()), Objects.requireNonNull(byGroup.get(""))).add(fact);
    }
    return byGroup.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> group(names.get(group.getKey()), group.getValue()))
        .toList();
  }

  private FigureGroup group(@Nullable FactGroup name, List<Fact> facts) {
    List<FigureGroup.Chart> drawn = new ArrayList<>();
    List<Fact> rest = new ArrayList<>(facts);
    for (FactGroup chart : charts.values()) {
      List<Fact> bars = facts.stream().filter(fact -> id(fact.chart()).equals(chart.id())).toList();
      if (bars.size() >= FEWEST_BARS) {
        drawn.add(chart(chart, bars));
        rest.removeAll(bars);
      }
    }
    Fact lead = rest.stream().filter(Fact::lead).findFirst().orElse(null);
    rest.remove(lead);
    return new FigureGroup(
        name == null ? "" : name.id(),
        name == null ? null : name.name().in(language),
        name == null ? null : phrase(name.description()),
        lead == null ? null : entry(lead),
        List.copyOf(drawn),
        rest.stream().map(this::entry).toList());
  }

  private FigureGroup.Chart chart(FactGroup chart, List<Fact> facts) {
    BigDecimal most =
        facts.stream().map(FigureGroups::size).reduce(BigDecimal.ZERO, BigDecimal::max);
    return new FigureGroup.Chart(
        chart.id(),
        chart.name().in(language),
        phrase(chart.description()),
        facts.stream()
            .map(fact -> new FigureGroup.Bar(entry(fact), width(size(fact), most)))
            .toList());
  }

  private static BigDecimal size(Fact fact) {
    return Objects.requireNonNullElse(fact.value(), BigDecimal.ZERO).max(BigDecimal.ZERO);
  }

  /** In hundredths, at least one where there is anything. */
  private static int width(BigDecimal size, BigDecimal most) {
    if (size.signum() == 0) {
      return 0;
    }
    int part = size.movePointRight(2).divide(most, 0, RoundingMode.HALF_UP).intValueExact();
    return Math.max(1, part);
  }

  private FigureGroup.Entry entry(Fact fact) {
    return new FigureGroup.Entry(
        context.cards().figure(fact, language), uses.getOrDefault(fact.id(), List.of()));
  }

  private @Nullable Phrase phrase(@Nullable Text text) {
    return text == null ? null : text.in(language);
  }

  private static String id(@Nullable Ref ref) {
    return ref == null ? "" : ref.id();
  }
}
