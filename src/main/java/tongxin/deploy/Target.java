package tongxin.deploy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place to which a site is brought, as {@code deploy.yml} describes it. */
public sealed interface Target {
  /** What every kind has. */
  TargetSettings settings();

  /** Its name in {@code deploy.yml}. */
  default String name() {
    return settings().name();
  }

  /** The kind as it is written in {@code deploy.yml}. */
  String kind();

  /** A folder of this computer, or one that is mounted here. */
  record Folder(TargetSettings settings, Path path, boolean releases) implements Target {
    @Override
    public String kind() {
      return "folder";
    }
  }

  /**
   * A folder of a server with sftp.
   *
   * @param key the file of the private key; null for those in the user's {@code .ssh}
   * @param knownHosts the file of the servers' keys
   */
  record Sftp(
      TargetSettings settings,
      String host,
      int port,
      String user,
      String path,
      boolean releases,
      @Nullable Path key,
      Path knownHosts)
      implements Target {
    @Override
    public String kind() {
      return "sftp";
    }
  }

  /**
   * A bucket.
   *
   * @param prefix of all names, ended by {@code /}; empty for none
   * @param virtualHost true where the bucket is a part of the host's name
   * @param redirects whether redirects of pages are said to the server too
   * @param credentials a file with the keys; null for the environment
   */
  record S3(
      TargetSettings settings,
      String bucket,
      URI endpoint,
      String region,
      String prefix,
      boolean virtualHost,
      boolean redirects,
      @Nullable Credentials credentials)
      implements Target {
    @Override
    public String kind() {
      return "s3";
    }
  }

  /**
   * Where keys are read from.
   *
   * @param file with {@code aws_access_key_id = …} and {@code aws_secret_access_key = …}
   * @param profile the section of the file; empty for the default
   */
  record Credentials(Path file, String profile) {}

  /**
   * A branch of a repository.
   *
   * @param flat true where each deployment takes the place of all before
   * @param domain what {@code CNAME} says where the site has no such file; null for nothing
   */
  record Git(
      TargetSettings settings,
      String repository,
      String branch,
      boolean flat,
      @Nullable String domain)
      implements Target {
    @Override
    public String kind() {
      return "git";
    }
  }

  /**
   * A folder that rsync can reach.
   *
   * @param path {@code folder}, {@code user@host:folder} or {@code rsync://host/module}
   * @param shell what rsync reaches the server with, such as {@code ssh -p 2222}; null for ssh
   */
  record Rsync(TargetSettings settings, String path, @Nullable String shell) implements Target {
    @Override
    public String kind() {
      return "rsync";
    }
  }

  /** Whatever a command makes of the folder. */
  record Command(TargetSettings settings, List<String> command) implements Target {
    public Command {
      command = List.copyOf(command);
    }

    @Override
    public String kind() {
      return "command";
    }
  }
}
