package tongxin.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What starts the service holds for folders of any name. */
final class ServiceFilesTest {
  private static final ServiceFiles FILES =
      new ServiceFiles(
          List.of(
              "/opt/同心 1/tongxin",
              "watch",
              "--source",
              "/srv/新闻 100%",
              "--on-failure",
              "a \"$B\" 'c' & <d>"),
          Path.of("/srv/新闻 100%"),
          "news",
          Path.of("/usr/lib/jvm/java"),
          "同心 & 100%");

  @Test
  void aUnitQuotesAsSystemdReads() {
    assertThat(FILES.systemd())
        .contains("WorkingDirectory=/srv/新闻 100%%\n")
        .contains(
            "ExecStart=\"/opt/同心 1/tongxin\" watch --source \"/srv/新闻 100%%\" --on-failure"
                + " \"a \\\"$$B\\\" 'c' & <d>\"\n")
        .contains("User=news\n", "Restart=always\n", "WantedBy=multi-user.target");
  }

  @Test
  void aTaskIsXml() throws Exception {
    var builder = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var task =
        builder.parse(new org.xml.sax.InputSource(new java.io.StringReader(FILES.windowsTask())));

    assertThat(task.getElementsByTagName("WorkingDirectory").item(0).getTextContent())
        .isEqualTo("/srv/新闻 100%");
    assertThat(task.getElementsByTagName("Arguments").item(0).getTextContent())
        .isEqualTo("watch --source \"/srv/新闻 100%\" --on-failure \"a \\\"$B\\\" 'c' & <d>\"");
  }

  @Test
  void aLineForCronEscapesWhatCronTakesForItsEnd() {
    assertThat(FILES.cron())
        .startsWith("@reboot cd '/srv/新闻 100\\%' && LC_ALL=C.UTF-8 JAVA_HOME=/usr/lib/jvm/java ")
        .contains("'/opt/同心 1/tongxin' watch --source '/srv/新闻 100\\%'")
        .contains("'a \"$B\" '\\''c'\\'' & <d>'")
        .endsWith(">> '/srv/新闻 100\\%/.tongxin/watch.log' 2>&1\n");
  }
}
