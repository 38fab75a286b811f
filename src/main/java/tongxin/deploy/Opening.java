package tongxin.deploy;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import tongxin.deploy.place.InPlaceSite;
import tongxin.deploy.place.PlacedSite;
import tongxin.deploy.place.ReleasedSite;
import tongxin.deploy.process.RsyncStorage;
import tongxin.deploy.s3.BucketStorage;
import tongxin.deploy.s3.Keys;
import tongxin.deploy.sftp.SftpTree;
import tongxin.deploy.storage.FileTree;
import tongxin.deploy.storage.FolderTree;
import tongxin.deploy.storage.Storage;
import tongxin.deploy.storage.TreeStorage;

/** Opens targets that take files one by one. */
final class Opening {
  private final DeployRequest request;
  private final Desk desk;

  Opening(DeployRequest request, Desk desk) {
    this.request = request;
    this.desk = desk;
  }

  /** The site at a target, for a deployment that begins now. */
  PlacedSite open(Target target) throws IOException {
    if (target instanceof Target.Folder folder) {
      return tree(new FolderTree(folder.path()), folder.releases(), target.settings());
    }
    if (target instanceof Target.Sftp server) {
      return tree(
          new SftpTree(server, request.environment()), server.releases(), target.settings());
    }
    if (target instanceof Target.S3 bucket) {
      Keys keys = Keys.of(bucket, request.environment());
      return inPlace(new BucketStorage(bucket, keys, request.clock()));
    }
    if (target instanceof Target.Rsync folder) {
      return inPlace(
          new RsyncStorage(folder, desk.folder().resolve("rsync"), request.environment()));
    }
    throw new IllegalArgumentException(target.kind());
  }

  private PlacedSite tree(FileTree tree, boolean releases, TargetSettings settings)
      throws IOException {
    if (!releases) {
      return inPlace(new TreeStorage(tree, ""));
    }
    TreeSet<String> all = new TreeSet<>(new History(desk.folder()).names());
    all.addAll(tree.names("releases"));
    return ReleasedSite.open(tree, name(List.copyOf(all)), settings.keep());
  }

  private String name(List<String> others) {
    return History.name(request.clock().instant(), others);
  }

  private PlacedSite inPlace(Storage storage) throws IOException {
    return new InPlaceSite(storage, desk.folder(), name(new History(desk.folder()).names()));
  }
}
