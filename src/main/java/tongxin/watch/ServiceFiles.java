package tongxin.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unbescape.xml.XmlEscape;

/**
 * What starts a service together with the computer: a unit for systemd (systemd.service(5)), a task
 * for Windows (Task Scheduler Schema 1.2) and a line for cron (crontab(5)).
 *
 * @param command the program and its arguments
 * @param folder the newsroom's folder, in which it runs
 * @param user as whom it runs
 * @param java the folder of the Java that it needs
 * @param description what it is, in the reader's language
 */
public record ServiceFiles(
    List<String> command, Path folder, String user, Path java, String description) {
  /** Copies the list. */
  public ServiceFiles {
    command = List.copyOf(command);
  }

  /** A unit for {@code /etc/systemd/system}. */
  public String systemd() {
    return String.join(
        "\n",
        "[Unit]",
        "Description=" + percent(description),
        "Wants=network-online.target",
        "After=network-online.target",
        "",
        "[Service]",
        "User=" + user,
        "WorkingDirectory=" + percent(folder.toString()),
        "Environment=LC_ALL=C.UTF-8",
        "Environment=" + unitWord("JAVA_HOME=" + java),
        "ExecStart=" + command.stream().map(ServiceFiles::unitCommandWord).collect(joined()),
        "Restart=always",
        "RestartSec=10",
        "TimeoutStopSec=60",
        "SuccessExitStatus=143",
        "",
        "[Install]",
        "WantedBy=multi-user.target",
        "");
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" ");
  }

  private static String percent(String text) {
    return text.replace("%", "%%");
  }

  private static String unitWord(String word) {
    return "\"" + percent(word).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String unitCommandWord(String word) {
    return word.matches("[\\p{L}\\p{N}/._:=-]+") ? word : unitWord(word).replace("$", "$$");
  }

  /** A task, as {@code schtasks /create /xml} takes it. */
  public String windowsTask() {
    Stream<String> arguments = command.stream().skip(1).map(ServiceFiles::windowsWord);
    return String.join(
        "\n",
        "<Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">",
        "  <RegistrationInfo><Description>"
            + xml(description)
            + "</Description></RegistrationInfo>",
        "  <Triggers><BootTrigger><Enabled>true</Enabled></BootTrigger></Triggers>",
        "  <Principals>",
        "    <Principal id=\"Author\">",
        "      <UserId>" + xml(user) + "</UserId>",
        "      <LogonType>S4U</LogonType>",
        "      <RunLevel>LeastPrivilege</RunLevel>",
        "    </Principal>",
        "  </Principals>",
        "  <Settings>",
        "    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>",
        "    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>",
        "    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>",
        "    <StartWhenAvailable>true</StartWhenAvailable>",
        "    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>",
        "    <RestartOnFailure><Interval>PT1M</Interval><Count>999</Count></RestartOnFailure>",
        "  </Settings>",
        "  <Actions Context=\"Author\">",
        "    <Exec>",
        "      <Command>" + xml(command.get(0)) + "</Command>",
        "      <Arguments>" + xml(arguments.collect(joined())) + "</Arguments>",
        "      <WorkingDirectory>" + xml(folder.toString()) + "</WorkingDirectory>",
        "    </Exec>",
        "  </Actions>",
        "</Task>",
        "");
  }

  /** By the rules of CommandLineToArgvW, and of cmd.exe, which starts {@code tongxin.cmd}. */
  private static String windowsWord(String word) {
    return word.matches("[\\p{L}\\p{N}/\\\\._:=-]+")
        ? word
        : "\"" + word.replace("\"", "\\\"") + "\"";
  }

  private static String xml(String text) {
    return XmlEscape.escapeXml10Minimal(text);
  }

  /** A line that starts it when the computer starts; {@code crontab -e} takes it. */
  public String cron() {
    Path log = folder.resolve(".tongxin").resolve("watch.log");
    String line =
        "@reboot cd "
            + shellWord(folder.toString())
            + " && LC_ALL=C.UTF-8 JAVA_HOME="
            + shellWord(java.toString())
            + " "
            + command.stream().map(ServiceFiles::shellWord).collect(joined())
            + " >> "
            + shellWord(log.toString())
            + " 2>&1\n";
    // crontab(5) takes a percent sign for the end of the line.
    return line.replace("%", "\\%");
  }

  private static String shellWord(String word) {
    return word.matches("[A-Za-z0-9/._:=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
