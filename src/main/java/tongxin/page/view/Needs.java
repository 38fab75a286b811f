package tongxin.page.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds all that a view needs, by going through its components: a view that shows a picture in a
 * new place cannot forget to ask for it. Only components that can hold a {@link Need} are looked
 * at; which these are is found out once for each class.
 */
public final class Needs {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private static final ClassValue<List<MethodHandle>> LEADING =
      new ClassValue<>() {
        @Override
        protected List<MethodHandle> computeValue(Class<?> type) {
          return leadingComponents(type);
        }
      };

  private Needs() {}

  /** What the view needs; the same thing may be named several times. */
  public static List<Need> of(View view) {
    List<Need> found = new ArrayList<>();
    collect(view, found);
    return List.copyOf(found);
  }

  private static void collect(@Nullable Object value, List<Need> found) {
    if (value instanceof Need need) {
      found.add(need);
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, found));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(item -> collect(item, found));
    } else if (value instanceof Record) {
      for (MethodHandle component : LEADING.get(value.getClass())) {
        collect(get(component, value), found);
      }
    }
  }

  private static @Nullable Object get(MethodHandle component, Object value) {
    try {
      return (Object) component.invokeExact(value);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<MethodHandle> leadingComponents(Class<?> type) {
    List<MethodHandle> leading = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (leads(component.getGenericType(), new HashSet<>())) {
        try {
          MethodHandle getter = MethodHandles.lookup().unreflect(component.getAccessor());
          leading.add(getter.asType(GETTER));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return List.copyOf(leading);
  }

  private static boolean leads(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return false;
    }
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).anyMatch(t -> leads(t, seen));
    }
    if (type instanceof WildcardType any) {
      return Arrays.stream(any.getUpperBounds()).anyMatch(t -> leads(t, seen));
    }
    if (!(type instanceof Class<?> plain)) {
      return false;
    }
    if (Need.class.isAssignableFrom(plain)) {
      return true;
    }
    if (plain.isSealed()) {
      return Arrays.stream(plain.getPermittedSubclasses()).anyMatch(t -> leads(t, seen));
    }
    return plain.isRecord()
        && Arrays.stream(plain.getRecordComponents())
            .anyMatch(component -> leads(component.getGenericType(), seen));
  }
}
