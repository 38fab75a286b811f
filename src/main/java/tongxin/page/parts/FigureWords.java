package tongxin.page.parts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.chinese.Cjk;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.FactSource;
import tongxin.content.model.Phrase;
import tongxin.content.model.Text;
import tongxin.page.view.Figure;

/**
 * Prints a figure in each language's own way: 8450000000 CNY is {@code 84.5亿元} (GB/T 15835) and
 * {@code CNY 8.45 billion}.
 */
public final class FigureWords {
  private static final String MONEY = "CNY";
  private static final int DECIMALS = 3;
  private static final Pattern ROUND = Pattern.compile("\\d*0[万亿]?|\\d+[万亿]");
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  /** The measure word that Chinese puts after the number of each unit. */
  private static final Map<String, String> MEASURE_WORDS =
      Map.ofEntries(
          Map.entry("brands", "个"),
          Map.entry("projects", "个"),
          Map.entry("sites", "个"),
          Map.entry("organisations", "个"),
          Map.entry("venues", "处"),
          Map.entry("sessions", "场"),
          Map.entry("bases", "个"),
          Map.entry("events", "场次"),
          Map.entry("suggestions", "条"),
          Map.entry("documents", "份"),
          Map.entry("assessments", "次"),
          Map.entry("enterprises", "家"),
          Map.entry("businesses", "家"),
          Map.entry("villages", "个"),
          Map.entry("surveys", "次"),
          Map.entry("teams", "个"),
          Map.entry("people", "人"),
          Map.entry("households", "户"),
          Map.entry("CNY", "元"),
          Map.entry("m", "米"),
          Map.entry("km", "公里"),
          Map.entry("mu", "亩"),
          Map.entry("ha", "公顷"),
          Map.entry("km2", "平方公里"),
          Map.entry("percent", "%"),
          Map.entry("%", "%"));

  /** The units that English writes behind a number; others are what the label counts. */
  private static final Map<String, String> ENGLISH_UNITS =
      Map.of(
          "m", " m", "km", " km", "mu", " mu", "ha", " ha", "km2", " km²", "percent", "%", "%",
          "%");

  private final Language language;
  private final Map<String, FactSource> sources;
  private final String figuresUrl;

  public FigureWords(Language language, Map<String, FactSource> sources, String figuresUrl) {
    this.language = language;
    this.sources = sources;
    this.figuresUrl = figuresUrl;
  }

  public Figure figure(Fact fact) {
    BigDecimal value = fact.value();
    Text words = fact.words();
    Text note = fact.note();
    String asOf = fact.asOf();
    return new Figure(
        fact.id(),
        fact.id().isEmpty() ? "" : figuresUrl + "#fact-" + fact.id(),
        fact.label().in(language),
        new Figure.Amount(
            value == null ? "" : value.stripTrailingZeros().toPlainString(),
            before(fact),
            value != null ? Phrase.of(number(value, fact.unit())) : words(words),
            after(fact)),
        note == null ? null : note.in(language),
        new Figure.Origin(
            source(fact.source()),
            known(fact.source()) == null ? "" : id(fact.source()),
            asOf == null ? "" : DateWords.written(asOf, language)));
  }

  private Phrase words(@Nullable Text words) {
    return words == null ? Phrase.of("") : words.in(language);
  }

  /** A source is an id of facts.yml or, for a village's own figure, simply words. */
  private @Nullable Phrase source(@Nullable Text source) {
    if (source == null) {
      return null;
    }
    FactSource known = known(source);
    Text title = known == null ? source : known.title() != null ? known.title() : known.publisher();
    return title == null ? null : title.in(language);
  }

  private @Nullable FactSource known(@Nullable Text source) {
    return sources.get(id(source));
  }

  private static String id(@Nullable Text source) {
    return source == null ? "" : source.byLanguage().getOrDefault(source.original(), "");
  }

  private boolean chinese() {
    return language.equals(Language.ZH);
  }

  private String before(Fact fact) {
    Fact.Qualifier qualifier = fact.qualifier();
    String money = !chinese() && MONEY.equals(fact.unit()) ? "CNY " : "";
    if (qualifier == null) {
      return money;
    }
    String word =
        switch (qualifier) {
          case MORE_THAN -> chinese() ? (saysMoreBehind(fact) ? "" : "超过") : "more than ";
          case AT_LEAST -> chinese() ? "至少" : "at least ";
          case NEARLY -> chinese() ? "近" : "nearly ";
          case ABOUT -> chinese() ? "约" : "about ";
          case UP_TO -> chinese() ? "至多" : "up to ";
        };
    return word + money;
  }

  private String after(Fact fact) {
    String unit = fact.unit();
    if (!chinese()) {
      return unit == null ? "" : ENGLISH_UNITS.getOrDefault(unit, "");
    }
    String more = fact.qualifier() == Fact.Qualifier.MORE_THAN && saysMoreBehind(fact) ? "多" : "";
    return more + (unit == null ? "" : MEASURE_WORDS.getOrDefault(unit, chineseOnly(unit)));
  }

  /** A newsroom's own measure word, such as 亩; any other is for the label to say. */
  private static String chineseOnly(String unit) {
    return unit.codePoints().allMatch(Cjk::isHan) ? unit : "";
  }

  /** 150多场, 3万多人; but 超过12个, 超过3.5公里, 超过50%. */
  private static boolean saysMoreBehind(Fact fact) {
    BigDecimal value = fact.value();
    return value != null
        && !"%".equals(MEASURE_WORDS.get(Objects.requireNonNullElse(fact.unit(), "")))
        && ROUND.matcher(chineseNumber(value, fact.unit())).matches();
  }

  private String number(BigDecimal value, @Nullable String unit) {
    return chinese() ? chineseNumber(value, unit) : englishNumber(value, unit);
  }

  /** In 亿 or 万 where that says the same in few digits; nothing is rounded. */
  private static String chineseNumber(BigDecimal value, @Nullable String unit) {
    boolean large = value.abs().compareTo(YI) >= 0;
    String yi = large ? exactly(value, YI) : null;
    if (yi != null) {
      return yi + "亿";
    }
    boolean inWan = large || MONEY.equals(unit) || value.remainder(WAN).signum() == 0;
    String wan = inWan && value.abs().compareTo(WAN) >= 0 ? exactly(value, WAN) : null;
    return wan != null ? wan + "万" : value.stripTrailingZeros().toPlainString();
  }

  private static String englishNumber(BigDecimal value, @Nullable String unit) {
    if (MONEY.equals(unit)) {
      String billions = value.abs().compareTo(BILLION) >= 0 ? exactly(value, BILLION) : null;
      if (billions != null) {
        return billions + " billion";
      }
      String millions = value.abs().compareTo(MILLION) >= 0 ? exactly(value, MILLION) : null;
      if (millions != null) {
        return millions + " million";
      }
    }
    return grouped(value);
  }

  /** The value in a unit, or null where that takes more than a few decimals. */
  private static @Nullable String exactly(BigDecimal value, BigDecimal unit) {
    BigDecimal scaled = value.divide(unit, MathContext.UNLIMITED).stripTrailingZeros();
    return scaled.scale() > DECIMALS ? null : scaled.toPlainString();
  }

  private static String grouped(BigDecimal value) {
    int digits = Math.max(0, value.stripTrailingZeros().scale());
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
