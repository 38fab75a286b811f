package tongxin.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;
import tongxin.asset.Asset;
import tongxin.asset.AssetCatalog;
import tongxin.content.model.Phrase;

/**
 * What a template may call: {@code t}, {@code asset}, {@code qr}, {@code phrase}, {@code headline},
 * {@code json}, {@code fragment}.
 */
final class TemplateFunctions extends AbstractExtension {
  private final Strings strings;
  private final AssetCatalog assets;
  private final String base;
  private final Fragments fragments;

  TemplateFunctions(Strings strings, AssetCatalog assets, String base, Fragments fragments) {
    this.strings = strings;
    this.assets = assets;
    this.base = base;
    this.fragments = fragments;
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    return List.of(new FragmentTag(fragments));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t", new Translate(),
        "asset", new AssetUrl(),
        "qr", new QrImage());
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "phrase", new ShowPhrase(), "headline", new HeadlineFilter(), "json", new JsonFilter());
  }

  /** {@code t('key', …)}: the interface string in the page's language. */
  private final class Translate implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "first", "second", "third");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String key = String.valueOf(args.get("key"));
      String text = strings.get(context.getLocale().getLanguage(), key);
      if (text == null) {
        throw new IllegalArgumentException("no interface string \"" + key + "\"");
      }
      int number = 0;
      for (String name : List.of("first", "second", "third")) {
        Object value = args.get(name);
        if (value != null) {
          text = text.replace("{" + number + "}", String.valueOf(value));
        }
        number++;
      }
      return text;
    }
  }

  /** {@code asset('css/site.css')}: its address, with fingerprint and base path. */
  private final class AssetUrl implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("path");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String path = String.valueOf(args.get("path"));
      Asset asset = assets.get(path);
      if (asset == null) {
        throw new IllegalArgumentException("no asset \"" + path + "\"");
      }
      return base + asset.route();
    }
  }

  /** A text, marked where it is not in the page's language. */
  private static final class ShowPhrase extends PlainFilter {
    @Override
    Object of(@Nullable Object input) {
      if (!(input instanceof Phrase phrase)) {
        return "";
      }
      if (phrase.lang().isEmpty()) {
        return phrase.text();
      }
      String text = HtmlEscape.escapeHtml4Xml(phrase.text());
      return new SafeString("<span lang=\"" + phrase.lang() + "\">" + text + "</span>");
    }
  }
}
