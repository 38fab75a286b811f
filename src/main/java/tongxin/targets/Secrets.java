package tongxin.targets;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceText;
import tongxin.source.YamlNode;

/**
 * Finds secrets in {@code deploy.yml}: the file lies beside the content, is copied with it and
 * often published with it. No message repeats what was found.
 */
final class Secrets {
  private static final Pattern KEY =
      Pattern.compile(
          "(?i).*(password|passwd|passphrase|secret|token|private_?key_?data|api_?key|access_?key"
              + "|密码|密钥|口令|令牌).*|pass|pwd");

  /** Things that are secrets wherever they stand. */
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
          // Access keys of AWS, Aliyun and Tencent.
          Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"),
          Pattern.compile("\\bLTAI[0-9A-Za-z]{12,28}\\b"),
          Pattern.compile("\\bAKID[0-9A-Za-z]{13,44}\\b"),
          // Tokens of GitHub and GitLab.
          Pattern.compile("\\b(gh[pousr]_[0-9A-Za-z]{20,}|github_pat_[0-9A-Za-z_]{20,})"),
          Pattern.compile("\\bglpat-[0-9A-Za-z_-]{16,}"),
          // https://user:password@host
          Pattern.compile("[a-z][a-z0-9+.-]*://[^\\s/@:]*:[^\\s/@$]+@"),
          // In a command; a name of the environment is none.
          Pattern.compile(
              "(?i)[A-Z_-]*(password|passwd|secret|token|access_?key)[A-Z_]*[= ]+[\"']?"
                  + "(?=[^\\s\"'$%{]*[0-9])[^\\s\"'$%{]{8,}"));

  private Secrets() {}

  /** True for a name of something that has to stay secret. */
  static boolean isKey(String name) {
    return KEY.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Reports each secret, once a line. */
  static void report(SourceText source, YamlNode.Mapping mapping, Problems problems) {
    Problems own = new Problems();
    keys(mapping, own);
    List<Integer> lines = own.sorted().stream().map(it -> it.location().line()).toList();
    problems.addAll(own.sorted());
    String[] text = source.text().split("\n", -1);
    for (int i = 0; i < text.length; i++) {
      for (Pattern sign : SIGNS) {
        Matcher found = sign.matcher(text[i]);
        if (found.find() && !lines.contains(i + 1)) {
          int column = text[i].codePointCount(0, found.start()) + 1;
          Location at = new Location(source.path(), i + 1, column);
          problems.add(ProblemCode.DEPLOY_SECRET, at, "");
          break;
        }
      }
    }
  }

  private static void keys(YamlNode node, Problems problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        boolean empty = entry.value() instanceof YamlNode.Scalar value && value.isEmpty();
        if (isKey(entry.key()) && !empty) {
          problems.add(ProblemCode.DEPLOY_SECRET, entry.keyLocation(), entry.key());
        } else {
          keys(entry.value(), problems);
        }
      }
    } else if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> keys(item, problems));
    }
  }
}
