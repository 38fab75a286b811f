package tongxin.deploy.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.Target;

/**
 * Who asks: the two keys of an account.
 *
 * @param token of a session that ends; null for keys that stay
 */
public record Keys(String id, String secret, @Nullable String token) {
  private static final Pattern LINE =
      Pattern.compile("\\s*([A-Za-z_]+)\\s*[=:]\\s*[\"']?([^\"'\\s]+)[\"']?\\s*");

  /** Nobody is to see it in a log. */
  @Override
  public String toString() {
    return "Keys[" + id + "]";
  }

  /**
   * The keys of a target: from its file, or from the environment.
   *
   * @throws DeployFailure where there are none
   */
  public static Keys of(Target.S3 target, Map<String, String> environment) throws IOException {
    Target.Credentials file = target.credentials();
    Keys keys = file == null ? ofEnvironment(environment) : ofFile(file);
    if (keys == null) {
      String where =
          file == null ? "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY" : file.file().toString();
      throw new DeployFailure(DeployFailure.Reason.CREDENTIALS_MISSING, where);
    }
    return keys;
  }

  private static @Nullable Keys ofEnvironment(Map<String, String> environment) {
    String id = environment.get("AWS_ACCESS_KEY_ID");
    String secret = environment.get("AWS_SECRET_ACCESS_KEY");
    return id == null || secret == null || id.isBlank() || secret.isBlank()
        ? null
        : new Keys(id.strip(), secret.strip(), environment.get("AWS_SESSION_TOKEN"));
  }

  private static @Nullable Keys ofFile(Target.Credentials file) throws IOException {
    String profile = file.profile().isEmpty() ? "default" : file.profile();
    Map<String, String> values = new HashMap<>();
    boolean ours = file.profile().isEmpty();
    try {
      List<String> lines = Files.readAllLines(file.file());
      for (String line : lines) {
        if (line.strip().startsWith("[")) {
          ours = line.strip().equals("[" + profile + "]");
        }
        Matcher pair = LINE.matcher(line);
        if (ours && pair.matches()) {
          values.put(pair.group(1).replaceFirst("^aws_", ""), pair.group(2));
        }
      }
    } catch (NoSuchFileException e) {
      return null;
    }
    String id = values.get("access_key_id");
    String secret = values.get("secret_access_key");
    return id == null || secret == null ? null : new Keys(id, secret, values.get("session_token"));
  }
}
