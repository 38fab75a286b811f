package tongxin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a desk for what its first page needs, as a browser would. */
final class DeskTrial {
  private static final Pattern TOKEN =
      Pattern.compile("<meta name=\"tongxin-token\" content=\"([^\"]+)\"");
  private static final List<String> CALLS = List.of("start", "overview");

  private DeskTrial() {}

  /**
   * Asks.
   *
   * @throws IOException where an answer is missing
   */
  static void of(URI desk) throws IOException {
    Matcher token = TOKEN.matcher(get(desk, ""));
    if (!token.find()) {
      throw new IOException("no desk at " + desk);
    }
    get(desk.resolve("desk.js"), "");
    for (String call : CALLS) {
      get(desk.resolve("api/" + call), token.group(1));
    }
  }

  private static String get(URI address, String token) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setRequestProperty("X-Tongxin-Token", token);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
