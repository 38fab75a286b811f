package tongxin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.content.model.PublicAddress;
import tongxin.problem.Location;

/** What is written into the ledger changes no other byte. */
final class LedgerFileTest {
  @TempDir Path temp;
  private Path file;

  @BeforeEach
  void folder() throws IOException {
    file = temp.resolve("content/data/addresses.yml");
    Files.createDirectories(file.resolveSibling("."));
  }

  private static PublicAddress address(String address, String title) {
    return new PublicAddress(address, title, "", new PublicAddress.Kept(), Location.of(""));
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void whatPeopleWroteStays() throws IOException {
    String lines =
        """
        # 先读这里
        - {address: /a/, title: '甲: 一'} # 手写

        # 下面的
        -   title: "乙"
            address: /b/
            redirect: /c/   # 去那里\
        """;
    String before = "\uFEFF" + lines.replace("\n", "\r\n");
    Files.writeString(file, before);
    new LedgerFile(temp).note(List.of(address("/a/", "甲: 一"), address("/b/", "乙")));
    assertThat(text()).isEqualTo(before);
    LedgerFile.Changed changed =
        new LedgerFile(temp).note(List.of(address("/a/", "改"), address("/c/", "丙 # 三")));

    assertThat(changed).isEqualTo(new LedgerFile.Changed(1, 1, true));
    assertThat(text())
        .isEqualTo(
            before.replace("'甲: 一'", "'改'") + "\r\n- address: /c/\r\n  title: \"丙 # 三\"\r\n");
  }

  @Test
  void aDecisionIsWrittenAndTakenBack() throws IOException {
    LedgerFile ledger = new LedgerFile(temp);
    ledger.note(List.of(address("/a/", "甲"), address("/b/", "乙")));
    String before = text();
    ledger.gone(address("/a/", "甲"), new PublicAddress.Gone(true, true, null));
    assertThat(text())
        .contains(
            """
            - address: /a/
              title: 甲
              gone: true
              notice: true
              show_title: true
            - address: /b/
            """);
    ledger.redirect(address("/a/", "甲"), "/b/");

    assertThat(text()).isEqualTo(before.replace("  title: 甲\n", "  title: 甲\n  redirect: /b/\n"));
  }

  @Test
  void aFileInAnotherFormIsLeftAsItIs() throws IOException {
    for (String form : List.of("[{address: /a/}]\n", "/a/: {title: x}\n", "  - address: /a/\n")) {
      Files.writeString(file, form);
      LedgerFile.Changed changed = new LedgerFile(temp).note(List.of(address("/b/", "乙")));

      assertThat(changed.safe()).isFalse();
      assertThat(text()).isEqualTo(form);
    }
  }

  @Test
  void tenThousandAddressesAreNotedAndReadAgain() throws IOException {
    List<PublicAddress> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(address("/zh/articles/2026/03/number-" + i + "/", "题目: 第" + i + "篇"));
    }
    LedgerFile ledger = new LedgerFile(temp);
    assertThat(ledger.note(many).added()).isEqualTo(10_000);
    byte[] before = Files.readAllBytes(file);

    assertThat(ledger.note(many)).isEqualTo(new LedgerFile.Changed(0, 0, true));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(new String(before, StandardCharsets.UTF_8)).contains("number-9999/\n");
  }
}
