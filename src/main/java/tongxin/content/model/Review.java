package tongxin.content.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of the three reviews (三审) of an article. Never shown to readers. */
public record Review(Stage stage, Text name, @Nullable Instant date, @Nullable Text opinion) {

  /** 初审, 复审 or 终审. */
  public enum Stage {
    FIRST,
    SECOND,
    FINAL
  }
}
