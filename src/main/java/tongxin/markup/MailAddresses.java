package tongxin.markup;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes links of bare addresses of e-mail (GFM 6.9). */
final class MailAddresses {
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._+-])(?:mailto:)?[A-Za-z0-9._+-]{1,64}+@"
              + "(?:[A-Za-z0-9_-]{1,63}\\.){1,8}[A-Za-z0-9_-]*[A-Za-z0-9](?![A-Za-z0-9_-])");

  private MailAddresses() {}

  static void write(String text, Consumer<String> words, BodyWriter to) {
    if (text.indexOf('@') < 0) {
      words.accept(text);
      return;
    }
    int from = 0;
    for (Matcher mail = MAIL.matcher(text); mail.find(); from = mail.end()) {
      words.accept(text.substring(from, mail.start()));
      String address = mail.group();
      to.open("a", "href", address.startsWith("mailto:") ? address : "mailto:" + address);
      to.text(address).close("a");
    }
    words.accept(text.substring(from));
  }
}
