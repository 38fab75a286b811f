package tongxin.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches pictures from other hosts, one after the other. */
public final class WebFiles {
  private static final int LIMIT = 32 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(PATIENCE)
          .build();

  /**
   * Fetches a file.
   *
   * @throws IOException where it cannot be had within 20 seconds, or has more than 32 MB
   */
  public byte[] fetch(String url) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url))
              .timeout(PATIENCE)
              .header("User-Agent", "Tongxin")
              .build();
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (response.statusCode() != 200 || bytes.length > LIMIT) {
          throw new IOException(url + " " + response.statusCode());
        }
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(url, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(url, e);
    }
  }
}
