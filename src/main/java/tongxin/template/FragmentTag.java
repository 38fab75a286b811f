package tongxin.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {% fragment a, b %}…{% endfragment %}}: what is between is rendered once for the same
 * values, which must be all that it depends on, besides the language.
 */
final class FragmentTag implements TokenParser {
  private final Fragments fragments;

  FragmentTag(Fragments fragments) {
    this.fragments = fragments;
  }

  @Override
  public String getTag() {
    return "fragment";
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    TokenStream stream = parser.getStream();
    List<Expression<?>> values = new ArrayList<>();
    do {
      stream.next();
      values.add(parser.getExpressionParser().parseExpression());
    } while (stream.current().test(Token.Type.PUNCTUATION, ","));
    stream.expect(Token.Type.EXECUTE_END);
    BodyNode body = parser.subparse(end -> end.test(Token.Type.NAME, "endfragment"));
    stream.next();
    stream.expect(Token.Type.EXECUTE_END);
    return new FragmentNode(token.getLineNumber(), List.copyOf(values), body);
  }

  private final class FragmentNode extends AbstractRenderableNode {
    private final List<Expression<?>> values;
    private final BodyNode body;

    FragmentNode(int line, List<Expression<?>> values, BodyNode body) {
      super(line);
      this.values = values;
      this.body = body;
    }

    @Override
    public void accept(NodeVisitor visitor) {
      // Without this, what is inside would not be escaped.
      body.accept(visitor);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      List<@Nullable Object> now = new ArrayList<>(values.size());
      for (Expression<?> value : values) {
        now.add(value.evaluate(self, context));
      }
      Fragments.Key key = new Fragments.Key(this, context.getLocale(), now);
      String html = fragments.get(key);
      if (html == null) {
        StringWriter text = new StringWriter();
        body.render(self, text, context);
        html = text.toString();
        fragments.put(key, html);
      }
      writer.write(html);
    }
  }
}
