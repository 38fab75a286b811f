package tongxin.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the components of views, and the short names that views have for what is in their groups.
 * Pebble's own way is tried next; it is slower, and a page asks some hundred times.
 */
final class RecordAttributes implements AttributeResolver {
  /** What a template may ask of any map. */
  private static final Set<String> OF_MAPS =
      Set.of("entrySet", "keySet", "values", "size", "empty");

  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final ClassValue<Map<String, MethodHandle>> accessors =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return accessorsOf(type);
        }
      };

  /** Pebble's extensions as they are, but with this before their own attribute resolvers. */
  ExtensionCustomizer before(Extension extension) {
    return new ExtensionCustomizer(extension) {
      @Override
      public List<AttributeResolver> getAttributeResolver() {
        List<AttributeResolver> own = super.getAttributeResolver();
        return own == null || own.isEmpty()
            ? List.of()
            : Stream.concat(Stream.of(RecordAttributes.this), own.stream()).toList();
      }
    };
  }

  @Override
  public @Nullable ResolvedAttribute resolve(
      @Nullable Object instance,
      Object name,
      Object @Nullable [] arguments,
      @Nullable ArgumentsNode written,
      EvaluationContextImpl context,
      String file,
      int line) {
    if (instance instanceof Map<?, ?> map && arguments == null && isAbsent(map, name)) {
      return new ResolvedAttribute(null);
    }
    if (!(instance instanceof Record) || arguments != null) {
      return null;
    }
    MethodHandle accessor = accessors.get(instance.getClass()).get(name);
    return accessor == null ? null : new ResolvedAttribute(value(accessor, instance));
  }

  /** A page may ask for a key of {@code params} that only other pages have: that is nothing. */
  private static boolean isAbsent(Map<?, ?> map, Object name) {
    return name instanceof String key && !map.containsKey(key) && !OF_MAPS.contains(key);
  }

  private static @Nullable Object value(MethodHandle accessor, Object instance) {
    try {
      return (Object) accessor.invokeExact(instance);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, MethodHandle> accessorsOf(Class<?> type) {
    Map<String, MethodHandle> found = new HashMap<>();
    if (type.isRecord() && Modifier.isPublic(type.getModifiers())) {
      for (Method method : type.getDeclaredMethods()) {
        if (isAccessor(method)) {
          try {
            MethodHandle accessor = MethodHandles.publicLookup().unreflect(method);
            found.put(method.getName(), accessor.asType(GETTER));
          } catch (IllegalAccessException hidden) {
            // Pebble's own way tells the author of the template.
          }
        }
      }
    }
    return Map.copyOf(found);
  }

  private static boolean isAccessor(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class;
  }
}
