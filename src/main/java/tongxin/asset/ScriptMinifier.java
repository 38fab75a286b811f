package tongxin.asset;

import java.util.regex.Pattern;

/**
 * Tongxin's own scripts without comments that have lines of their own, indents and empty lines.
 * Nothing else changes: these scripts have no template that goes over several lines, in which such
 * things would count.
 */
final class ScriptMinifier {
  private static final Pattern COMMENT =
      Pattern.compile("(?m)^[ \\t]*(//.*|/\\*(?s:.*?)\\*/[ \\t]*)\\R");

  private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+|^[ \\t]*\\R");

  private ScriptMinifier() {}

  static String of(String script) {
    return INDENT.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
  }
}
