package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tongxin.browser.InventedNewsroom.Seen;

/**
 * The search page's own script finds what a search through all visible texts finds: the same pages,
 * no other, the better fields first and the newer first among equals. 200 random questions of each
 * kind.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchOracleTest {
  private static final int QUESTIONS = 200;

  private static final String ASK =
      """
      async questions => {
        const data = document.querySelector('[data-search]').dataset;
        const words = await import(data.words), reader = await import(data.reader);
        const index = window.index || (window.index = await reader.open(data.index, words));
        const answers = [];
        for (const question of questions) {
          const found = await index.search(question, question.own);
          answers.push((await Promise.all(found.hits.map(hit => index.entry(hit)))).map(entry => entry.path));
        }
        return answers;
      }
      """;

  private final Random random = new Random(12);
  private List<Seen> all = List.of();
  private WebServer server;
  private Playwright playwright;
  private Visit visit;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    all = InventedNewsroom.build(folder);
    server = new WebServer(folder.resolve("public"));
    playwright = Playwright.create();
    Browser browser = ReadingRoom.launch(playwright);
    visit = new Visit(browser.newContext(Device.DESK.options()), server.address());
    visit.open("/zh/search/");
  }

  @AfterAll
  void close() {
    visit.close();
    playwright.close();
    server.close();
  }

  /**
   * A question with what it should find.
   *
   * @param about a part of the addresses that count: in Chinese titles, words of English may be
   *     initials of pinyin, and of articles nobody knows here how they are read
   * @param field the best field of a page that has it: 0 title to 3 text; −1 where it has not
   */
  private record Question(Map<String, String> asked, String about, Function<Seen, Integer> field) {
    Question(Map<String, String> asked, Function<Seen, Integer> field) {
      this(asked, "/", field);
    }

    boolean isAbout(String route) {
      return route.contains(about);
    }
  }

  @TestFactory
  Stream<DynamicTest> findsWhatASearchThroughAllTextsFinds() {
    Map<String, Supplier<Question>> kinds = new java.util.LinkedHashMap<>();
    kinds.put("two characters", () -> substring(2, 2));
    kinds.put("up to nine characters", () -> substring(3, 9));
    kinds.put("one character", this::character);
    kinds.put("two words", this::twoWords);
    kinds.put("traditional characters", this::traditional);
    kinds.put("full pinyin", () -> spelt(0));
    kinds.put("initials", () -> spelt(1));
    kinds.put("pinyin and characters", () -> spelt(2));
    kinds.put("English word", () -> word(false));
    kinds.put("beginning of a word", () -> word(true));
    kinds.put("column and year", this::narrowed);
    return kinds.entrySet().stream()
        .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> check(kind.getValue())));
  }

  @SuppressWarnings("unchecked")
  private void check(Supplier<Question> kind) {
    List<Question> questions = Stream.generate(kind).limit(QUESTIONS).toList();
    List<List<String>> answers =
        (List<List<String>>)
            visit.page().evaluate(ASK, questions.stream().map(Question::asked).toList());
    for (int i = 0; i < QUESTIONS; i++) {
      Question question = questions.get(i);
      assertThat(answers.get(i).stream().filter(question::isAbout).toList())
          .as("%s", question.asked())
          .isEqualTo(expected(question));
    }
  }

  private List<String> expected(Question question) {
    String own = Objects.requireNonNull(question.asked().get("own"));
    Comparator<Seen> order =
        Comparator.comparing((Seen page) -> !page.language().equals(own))
            .thenComparing(question.field())
            .thenComparing(page -> page.year() != 0)
            .thenComparing(Seen::year, Comparator.reverseOrder())
            .thenComparing(Seen::route);
    return all.stream()
        .filter(page -> question.isAbout(page.route()) && question.field().apply(page) >= 0)
        .sorted(order)
        .map(Seen::route)
        .toList();
  }

  private static Map<String, String> asked(String text, String own) {
    return new HashMap<>(Map.of("text", text, "own", own));
  }

  private Question substring(int least, int most) {
    String text = any(any(pages(page -> page.language().equals("zh") && page.year() > 0)).all());
    int length = least + random.nextInt(most - least + 1);
    if (length >= text.length()) {
      return substring(least, most);
    }
    int at = random.nextInt(text.length() - length);
    String part = text.substring(at, at + length);
    boolean chinese = part.codePoints().anyMatch(Character::isIdeographic);
    return chinese && !part.contains(" ")
        ? new Question(asked(part, "zh"), page -> field(page, part))
        : substring(least, most);
  }

  private static int field(Seen page, String part) {
    String wanted = fold(part);
    return has(page.title(), wanted)
        ? 0
        : page.year() == 0 && page.texts().stream().anyMatch(text -> has(text, wanted))
            ? 1
            : has(page.lead(), wanted)
                ? 2
                : page.texts().stream().anyMatch(text -> has(text, wanted)) ? 3 : -1;
  }

  private static boolean has(String text, String folded) {
    return fold(text).contains(folded);
  }

  private static String fold(String text) {
    return text.replace('２', '2')
        .replace('０', '0')
        .replaceAll("[“”]", "\"")
        .replace('，', ',')
        .replace('！', '!')
        .toLowerCase(Locale.ROOT);
  }

  private Question character() {
    String title = any(pages(page -> page.language().equals("zh"))).title();
    int at = random.nextInt(title.length());
    String one = title.substring(at, at + 1);
    return one.charAt(0) < 0x3000 || one.charAt(0) >= 0xFF00
        ? character()
        : new Question(
            asked(one, "zh"),
            page -> {
              int field = field(page, one);
              return field < 2 ? field : -1;
            });
  }

  private Question twoWords() {
    Question a = substring(2, 2);
    Question b = substring(2, 3);
    String first = Objects.requireNonNull(a.asked().get("text"));
    String second = Objects.requireNonNull(b.asked().get("text"));
    if (first.equals(second)) {
      return twoWords();
    }
    return new Question(
        asked(first + " " + second, "zh"),
        page -> {
          int x = a.field().apply(page);
          int y = b.field().apply(page);
          return x < 0 || y < 0 ? -1 : x + y;
        });
  }

  private Question traditional() {
    Question simple = substring(2, 6);
    String text = Objects.requireNonNull(simple.asked().get("text"));
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(Traditional.FORMS.getOrDefault((char) c, (char) c)));
    String other = out.toString();
    return other.equals(text) ? traditional() : new Question(asked(other, "zh"), simple.field());
  }

  /** Traditional forms, from the table that the index is made with. */
  private static final class Traditional {
    static final Map<Character, Character> FORMS = read();

    private static Map<Character, Character> read() {
      Map<Character, Character> forms = new HashMap<>();
      try (var in = Traditional.class.getResourceAsStream("/tongxin/search/traditional.txt")) {
        String table =
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        String pairs = table.substring(table.indexOf('\n')).replace("\n", "");
        for (int i = 0; i < pairs.length(); i += 2) {
          forms.putIfAbsent(pairs.charAt(i + 1), pairs.charAt(i));
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      return forms;
    }
  }

  /** A name as it is typed: 0 in syllables, 1 in initials, 2 with one character as it is. */
  private Question spelt(int how) {
    Seen village = any(pages(page -> page.year() == 0 && page.language().equals("zh")));
    String[] syllables = village.pinyin().split(" ", -1);
    int plain = random.nextInt(syllables.length);
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < syllables.length; i++) {
      boolean character = how == 2 && i == plain;
      typed.append(
          how == 1
              ? syllables[i].substring(0, 1)
              : character ? village.title().substring(i, i + 1) : syllables[i]);
    }
    String text = typed.toString();
    return new Question(asked(text, "zh"), "/villages/", page -> reads(page, text) ? 0 : -1);
  }

  /** Whether a part of a title is read like this; of articles nobody knows the pinyin here. */
  private static boolean reads(Seen page, String typed) {
    String[] syllables = page.pinyin().isEmpty() ? new String[0] : page.pinyin().split(" ", -1);
    for (int from = 0; from < syllables.length; from++) {
      if (reads(page, syllables, from, typed, 1) || reads(page, syllables, from, typed, 2)) {
        return true;
      }
    }
    return false;
  }

  /** From a character on, all in syllables (1) or all in initials (2). */
  private static boolean reads(Seen page, String[] syllables, int at, String typed, int way) {
    if (typed.isEmpty()) {
      return true;
    }
    if (at == syllables.length) {
      return false;
    }
    String character = page.title().substring(at, at + 1);
    String sound = way == 1 ? syllables[at] : syllables[at].substring(0, 1);
    return Stream.of(character, sound)
        .anyMatch(
            form ->
                typed.startsWith(form)
                    && reads(page, syllables, at + 1, typed.substring(form.length()), way));
  }

  private Question word(boolean beginning) {
    Seen page = any(pages(one -> one.language().equals("en") && one.year() > 0));
    String whole = any(List.of(any(page.texts()).split(" ", -1)));
    String word = beginning ? whole.substring(0, 2 + random.nextInt(3)) : whole;
    return new Question(asked(word, "en"), "en/articles/", one -> wordField(one, word));
  }

  /** Words that begin like this, or are the same but for an ending. */
  private static int wordField(Seen page, String word) {
    Predicate<String> holds =
        text ->
            Stream.of(text.split(" ", -1))
                .anyMatch(
                    one ->
                        one.startsWith(word)
                            || (word.length() > 4
                                && one.length() > 4
                                && stem(one).equals(stem(word))));
    return holds.test(page.title())
        ? 0
        : holds.test(page.lead()) ? 2 : page.texts().stream().anyMatch(holds) ? 3 : -1;
  }

  /** The words of this newsroom have stems of five letters. */
  private static String stem(String word) {
    return word.substring(0, 5);
  }

  private Question narrowed() {
    Question plain = substring(2, 2);
    String column = random.nextBoolean() ? "a-column" : "b-column";
    int year = 2023 + random.nextInt(4);
    Map<String, String> asked = new HashMap<>(plain.asked());
    asked.put("column", column);
    asked.put("year", String.valueOf(year));
    asked.put("kind", "article");
    return new Question(
        asked,
        page ->
            page.column().equals(column) && page.year() == year ? plain.field().apply(page) : -1);
  }

  private List<Seen> pages(Predicate<Seen> which) {
    return all.stream().filter(which).toList();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
