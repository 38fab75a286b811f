package tongxin.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tongxin.deploy.Target;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.targets.TargetsFile;

/** Whether what {@code deploy.yml} names can be used from here. Nothing is asked of the network. */
final class TargetChecks {
  private final Path newsroom;
  private final Machine machine;

  TargetChecks(Path newsroom, Machine machine) {
    this.newsroom = newsroom;
    this.machine = machine;
  }

  List<Finding> all() throws IOException {
    if (!TargetsFile.isIn(newsroom)) {
      return List.of(Finding.ok("targets"));
    }
    Problems problems = new Problems();
    Path home = Path.of(machine.property("user.home")).toAbsolutePath();
    List<Target> targets = TargetsFile.read(newsroom, home, problems);
    if (problems.hasErrors()) {
      long errors = problems.sorted().stream().filter(Problem::isError).count();
      return List.of(Finding.error("targets", "faulty", errors));
    }
    List<Finding> all = new ArrayList<>();
    targets.forEach(target -> all.add(of(target)));
    return all;
  }

  private Finding of(Target target) {
    String name = target.name();
    if (target instanceof Target.S3 s3) {
      return keys(name, s3);
    }
    if (target instanceof Target.Folder folder) {
      return Files.isDirectory(folder.path())
              || Files.isDirectory(folder.path().toAbsolutePath().resolveSibling(""))
          ? Finding.ok("target", name, target.kind())
          : Finding.error("target", "no-folder", name, folder.path());
    }
    if (target instanceof Target.Sftp sftp) {
      return server(name, sftp);
    }
    for (String program : programs(target)) {
      if (!machine.hasProgram(program)) {
        return Finding.error("target", "no-program", name, program);
      }
    }
    return Finding.ok("target", name, target.kind());
  }

  private Finding keys(String name, Target.S3 s3) {
    Target.Credentials file = s3.credentials();
    if (file != null) {
      return Files.isReadable(file.file())
          ? Finding.ok("target", name, s3.kind())
          : Finding.error("target", "no-keys-file", name, file.file());
    }
    List<String> missing = new ArrayList<>();
    for (String variable : List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")) {
      if (!machine.has(variable)) {
        missing.add(variable);
      }
    }
    return missing.isEmpty()
        ? Finding.ok("target", name, s3.kind())
        : Finding.error("target", "no-keys", name, String.join(", ", missing));
  }

  private static Finding server(String name, Target.Sftp sftp) {
    Path key = sftp.key();
    if (key != null && !Files.isReadable(key)) {
      return Finding.error("target", "no-key-file", name, key);
    }
    return Files.isReadable(sftp.knownHosts())
        ? Finding.ok("target", name, sftp.kind())
        : Finding.error("target", "no-known-hosts", name, sftp.knownHosts(), sftp.host());
  }

  private static List<String> programs(Target target) {
    if (target instanceof Target.Git) {
      return List.of("git");
    }
    if (target instanceof Target.Rsync rsync) {
      boolean far = rsync.path().contains(":") && !rsync.path().startsWith("rsync:");
      return far && rsync.shell() == null ? List.of("rsync", "ssh") : List.of("rsync");
    }
    return List.of();
  }
}
