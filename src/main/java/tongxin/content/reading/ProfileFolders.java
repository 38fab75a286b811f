package tongxin.content.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Ids;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.SourceDocument;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;
import tongxin.source.YamlNode;

/** Reads the folders of villages, model sites and galleries: data, stories and photos together. */
final class ProfileFolders {
  private final ContentReader files;
  private final ProfileReader reader;
  private final ReadContext context;
  private final Problems problems;

  ProfileFolders(ContentReader files, BodyParser bodies, ReadContext context, Problems problems) {
    this.files = files;
    this.reader = new ProfileReader(bodies);
    this.context = context;
    this.problems = problems;
  }

  List<Profile> read(SourceTree tree) {
    List<Profile> profiles = new ArrayList<>();
    for (ProfileKind kind : ProfileKind.values()) {
      for (String id : ids(kind, tree)) {
        Profile profile = profile(kind, id, tree);
        if (profile != null) {
          profiles.add(profile);
        }
      }
    }
    return List.copyOf(profiles);
  }

  private Set<String> ids(ProfileKind kind, SourceTree tree) {
    String root = "content/" + kind.folder() + "/";
    Set<String> ids = new LinkedHashSet<>();
    for (SourceFile file : tree.under(root)) {
      String rest = file.path().substring(root.length());
      if (rest.contains("/")) {
        ids.add(rest.substring(0, rest.indexOf('/')));
      } else {
        problems.add(ProblemCode.FILE_UNEXPECTED, file.location(), file.path());
      }
    }
    return ids;
  }

  private @Nullable Profile profile(ProfileKind kind, String id, SourceTree tree) {
    String folder = "content/" + kind.folder() + "/" + id + "/";
    if (!Ids.isValid(id)) {
      problems.add(
          Problem.of(
                  ProblemCode.NAME_INVALID,
                  Location.of(folder.substring(0, folder.length() - 1)),
                  id)
              .suggesting(FactReader.suggestion(id)));
    }
    SourceFile data = tree.get(folder + kind.dataFile());
    if (data == null) {
      missingData(folder, kind.dataFile(), tree);
      return null;
    }
    Ref ref = new Ref(id, data.location());
    Profile profile =
        files.cache().get(data, context, problems, own -> read(kind, ref, folder, data, own));
    return profile == null ? null : profile.with(stories(folder, tree), photos(folder, tree));
  }

  private void missingData(String folder, String name, SourceTree tree) {
    if (tree.isUnusable(folder + name)) {
      return;
    }
    List<String> beside = tree.under(folder).stream().map(SourceFile::name).toList();
    problems.add(
        Problem.of(ProblemCode.FILE_MISSING, Location.of(folder + name), name)
            .relatedTo(
                Stream.ofNullable(Suggestion.nearest(name, beside))
                    .map(near -> Location.of(folder + near))
                    .findFirst()
                    .orElse(null)));
  }

  private @Nullable Profile read(
      ProfileKind kind, Ref id, String folder, SourceFile data, Problems own) {
    YamlNode.Mapping mapping = files.mapping(data, own);
    return mapping == null ? null : reader.read(kind, id, folder, mapping, context, own);
  }

  private Map<String, Profile.Story> stories(String folder, SourceTree tree) {
    Map<String, Profile.Story> stories = new HashMap<>();
    for (SourceFile file : tree.under(folder)) {
      if (!file.name().endsWith(".md") || !file.folder().equals(folder)) {
        continue;
      }
      Profile.Story story = files.cache().get(file, context, problems, own -> story(file, own));
      if (story != null) {
        stories.put(story.language().code(), story);
      }
    }
    return stories;
  }

  private Profile.@Nullable Story story(SourceFile file, Problems own) {
    DocumentName name = DocumentName.of(file, context.languages(), own);
    if (name == null) {
      return null;
    }
    if (!file.name().startsWith("index.")) {
      own.add(ProblemCode.FILE_UNEXPECTED, file.location(), file.path());
      return null;
    }
    SourceDocument document = files.story(file, own);
    return document == null ? null : reader.story(document, name.language(), context, own);
  }

  private List<PhotoEntry> photos(String folder, SourceTree tree) {
    SourceFile listing = tree.get(folder + "photos.yml");
    if (listing == null) {
      listing = tree.get(folder + "photos/photos.yml");
    }
    List<PhotoEntry> listed =
        listing == null ? List.of() : files.listedPhotos(listing, context, problems);
    return PhotosReader.resolve(folder, listed, false, tree, problems);
  }
}
