package tongxin.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.PublicAddresses;
import tongxin.output.ProcessLock;
import tongxin.source.edit.AtomicFile;

/**
 * The file of the ledger. What is written changes no other byte of it: comments, order and what
 * people have added stay. It is replaced as a whole, by one program at a time.
 */
public final class LedgerFile {
  private static final String HEAD =
      """
      # 网址台账：每一个曾经公开的网址。由 tongxin deploy 和 tongxin ledger update 记下，请和稿件一起保存。
      # 网址不再有页面时，用 tongxin redirect 转到新网址，或用 tongxin gone 说明已经撤下。
      # Every address that was ever public, noted by tongxin deploy and tongxin ledger update. Keep it with the articles.
      # Where an address has no page any more: tongxin redirect leads on, tongxin gone says that it is gone.
      """;

  private final Path source;
  private final Path file;

  /** The ledger of a newsroom's folder. */
  public LedgerFile(Path source) {
    this.source = source;
    this.file = source.resolve(PublicAddresses.FILE);
  }

  /**
   * What a change came to.
   *
   * @param added how many addresses are new
   * @param retitled how many have another title
   * @param safe false where the file could not be changed without changing more of it; then it is
   *     as it was
   */
  public record Changed(int added, int retitled, boolean safe) {}

  /** Notes addresses that are public now. */
  public Changed note(List<PublicAddress> addresses) throws IOException {
    return change(
        text -> {
          int added = 0;
          int retitled = 0;
          List<PublicAddress> fresh = new ArrayList<>();
          for (PublicAddress address : addresses) {
            int at = text.find(address.address());
            if (at < 0) {
              fresh.add(address);
              added++;
            } else if (!address.title().isEmpty()
                && !address.title().equals(text.value(at, "title"))) {
              text.set(at, Map.of("title", address.title()), List.of());
              retitled++;
            }
          }
          text.append(fresh);
          return new int[] {added, retitled};
        });
  }

  /** Decides that an address leads to another. */
  public Changed redirect(PublicAddress address, String to) throws IOException {
    return decide(address, Map.of("redirect", to), List.of("gone", "notice", "show_title", "note"));
  }

  /** Decides that an address is gone, and what its page says, if it has one. */
  public Changed gone(PublicAddress address, PublicAddress.Gone gone) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("gone", true);
    if (gone.notice()) {
      values.put("notice", true);
    }
    if (gone.titled()) {
      values.put("show_title", true);
    }
    if (gone.note() != null) {
      values.put("note", gone.note().byLanguage());
    }
    List<String> others = new ArrayList<>(List.of("redirect", "notice", "show_title", "note"));
    others.removeAll(values.keySet());
    return decide(address, values, others);
  }

  /** Takes back that an address is gone: it has its page again. */
  public Changed kept(PublicAddress address) throws IOException {
    return decide(address, Map.of(), List.of("gone", "notice", "show_title", "note"));
  }

  private Changed decide(PublicAddress address, Map<String, Object> values, List<String> removed)
      throws IOException {
    return change(
        text -> {
          int at = text.find(address.address());
          if (at < 0) {
            text.append(List.of(address));
            at = text.find(address.address());
          }
          text.set(at, values, removed);
          return new int[] {1, 0};
        });
  }

  /** What is done with the text. */
  private interface Change {
    int[] of(LedgerText text) throws LedgerText.NotSafe;
  }

  private Changed change(Change change) throws IOException {
    Path own = Files.createDirectories(source.resolve(".tongxin"));
    ProcessLock lock = ProcessLock.take(own.resolve("ledger.lock"));
    try (lock) {
      return changed(change, own);
    }
  }

  private Changed changed(Change change, Path own) throws IOException {
    while (true) {
      byte[] before = bytes();
      LedgerText text = new LedgerText(new String(before, StandardCharsets.UTF_8), HEAD);
      int[] counts;
      try {
        counts = change.of(text);
      } catch (LedgerText.NotSafe e) {
        return new Changed(0, 0, false);
      }
      byte[] after = text.text().getBytes(StandardCharsets.UTF_8);
      if (java.util.Arrays.equals(before, after)) {
        return new Changed(counts[0], counts[1], true);
      }
      // An editor may have saved it meanwhile: then it is read again.
      if (java.util.Arrays.equals(before, bytes())) {
        Files.createDirectories(file.resolveSibling(""));
        AtomicFile.write(file, after, own);
        return new Changed(counts[0], counts[1], true);
      }
    }
  }

  private byte[] bytes() throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }
}
