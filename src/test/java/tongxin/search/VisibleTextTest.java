package tongxin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.content.model.Phrase;
import tongxin.page.view.ArticlePage;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Frame;
import tongxin.page.view.Need;
import tongxin.page.view.ProfilePage;
import tongxin.page.view.View;

/**
 * What a page says is found by search: a new field of a view, or a new part of a body, that {@link
 * VisibleText} does not know fails here.
 */
final class VisibleTextTest {
  /** Components that are not searched: what other pages say, and what only describes a picture. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "frame",
          "relations",
          "further",
          "subjects",
          "stories",
          "cards",
          "column",
          "link",
          "alt",
          "pictures",
          "poster",
          "place",
          "level",
          "amount",
          "origin");

  /** The cover of a topic is most often a photo of one of its articles. */
  private static final Set<String> LEFT_OUT_HERE = Set.of(".cover.caption", ".cover.credit");

  /** Every phrase of the view, by where it stands in it. */
  private final Map<String, String> phrases = new LinkedHashMap<>();

  static Stream<Class<?>> searched() {
    return Stream.of(ArticlePage.class, ProfilePage.class, View.Topic.class, View.Standing.class);
  }

  @ParameterizedTest
  @MethodSource("searched")
  void everyPhraseOfAPageIsFound(Class<?> type) throws ReflectiveOperationException {
    View view = (View) Objects.requireNonNull(made(type, ""));
    VisibleText text = Objects.requireNonNull(VisibleText.of(view));
    List<String> found = new ArrayList<>(text.names());
    found.add(text.title());
    found.addAll(text.leads());
    found.addAll(text.texts());
    phrases.values().removeAll(found);
    phrases.keySet().removeAll(LEFT_OUT_HERE);
    assertThat(phrases.keySet()).isEmpty();
  }

  @Test
  void everyPartOfABodyIsFound() throws ReflectiveOperationException {
    Frame frame = (Frame) Objects.requireNonNull(made(Frame.class, ""));
    for (Class<?> part : BodyPart.class.getPermittedSubclasses()) {
      List<BodyPart> body = List.of((BodyPart) Objects.requireNonNull(made(part, "")));
      VisibleText text =
          Objects.requireNonNull(
              VisibleText.of(new View.Standing(frame, "title", "", "summary", body)));
      assertThat(text.texts()).as(part.getSimpleName()).isNotEmpty();
    }
  }

  /** A value of a type, with another text in each of its texts. */
  private @Nullable Object made(Type type, String path) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return collection(generic, path);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Phrase.class) {
      phrases.put(path, "phrase " + path);
      return Phrase.of("phrase " + path);
    } else if (plain == String.class) {
      return "string " + path;
    } else if (plain == boolean.class) {
      return true;
    } else if (plain == int.class) {
      return 1;
    } else if (plain == double.class) {
      return 1.0;
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    return plain.isRecord() ? record(plain, path) : null;
  }

  private Object collection(ParameterizedType type, String path)
      throws ReflectiveOperationException {
    if (type.getRawType() == Map.class) {
      return Map.of();
    }
    boolean set = type.getRawType() == Set.class;
    if (!set && type.getRawType() != List.class) {
      throw new IllegalArgumentException(type + " " + path);
    }
    Class<?> element = (Class<?>) type.getActualTypeArguments()[0];
    if (element == Need.class) {
      return List.of();
    }
    List<Object> made = new ArrayList<>();
    for (Class<?> each :
        element.isSealed() ? element.getPermittedSubclasses() : new Class<?>[] {element}) {
      Object value = made(each, path + "." + each.getSimpleName());
      if (value != null) {
        made.add(value);
      }
    }
    return set ? Set.copyOf(made) : List.copyOf(made);
  }

  private Object record(Class<?> type, String path) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Map<String, String> before = Map.copyOf(phrases);
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      values[i] = made(components[i].getGenericType(), path + "." + name);
      if (LEFT_OUT.contains(name)) {
        phrases.keySet().retainAll(before.keySet());
      } else {
        before = Map.copyOf(phrases);
      }
    }
    var constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }
}
