package tongxin.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tongxin.serve.Request;

/**
 * Lets through what the desk's own pages ask, on this computer, and nothing else.
 *
 * <p>A page of another site can send requests to this computer, and can make its own name lead here
 * (DNS rebinding); it cannot forge {@code Host}, {@code Origin} and {@code Sec-Fetch-Site}, cannot
 * read the desk's page, and so does not know the token. There is no cookie that would be sent
 * along.
 */
final class DeskGuard {
  /** The header in which the desk's pages show that they are the desk's. */
  static final String TOKEN_HEADER = "X-Tongxin-Token";

  private static final int TOKEN_BYTES = 24;

  private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  private final String token;

  /** A guard with a token of its own: each start has another. */
  DeskGuard() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    this.token = HexFormat.of().formatHex(bytes);
  }

  String token() {
    return token;
  }

  /** Why a request is refused. */
  enum Refusal {
    /** It comes from another computer. */
    FAR,
    /** Its Host header names something else than this computer and port. */
    HOST,
    /** A page of another origin has sent it. */
    ORIGIN,
    /** It is to be shown inside of another page, or read by a script. */
    FRAME,
    /** The token is missing, or of an earlier start. */
    TOKEN
  }

  /** Why a page or a file of the desk is not sent; null where it is. */
  @Nullable Refusal page(Request request) {
    return common(request, List.of("same-origin", "none"));
  }

  /**
   * Why the page that holds the token is not sent; null where it is. It goes to a window of its own
   * alone, where no other page and no script can read it.
   */
  @Nullable Refusal tokenPage(Request request) {
    String use = request.header("Sec-Fetch-Dest");
    Refusal refusal = page(request);
    return refusal == null && use != null && !use.equals("document") ? Refusal.FRAME : refusal;
  }

  /** Why a call is not answered; null where it is. */
  @Nullable Refusal call(Request request) {
    Refusal refusal = common(request, List.of("same-origin"));
    return refusal == null && !isToken(request.header(TOKEN_HEADER)) ? Refusal.TOKEN : refusal;
  }

  private static @Nullable Refusal common(Request request, List<String> sites) {
    if (!request.isFromThisComputer()) {
      return Refusal.FAR;
    }
    String host = request.header("Host");
    if (host == null || !isThisServer(host.toLowerCase(Locale.ROOT), request.port())) {
      return Refusal.HOST;
    }
    String origin = request.header("Origin");
    String site = request.header("Sec-Fetch-Site");
    boolean own = origin == null || origin.equalsIgnoreCase("http://" + host);
    return own && (site == null || sites.contains(site)) ? null : Refusal.ORIGIN;
  }

  private static boolean isThisServer(String host, int port) {
    return NAMES.stream()
        .anyMatch(name -> host.equals(name + ":" + port) || (port == 80 && host.equals(name)));
  }

  /** Takes the same time whatever part of it is right. */
  private boolean isToken(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
