package tongxin.rules;

import java.util.List;
import java.util.Optional;
import tongxin.content.model.Ref;
import tongxin.content.model.Segment;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** The pictures that a file names in its keys and shows in its text are there. */
final class PictureRule implements Rule<Document> {
  @Override
  public String name() {
    return "pictures";
  }

  @Override
  public List<String> settings() {
    return List.of("photos");
  }

  @Override
  public void check(Document document, Answers site, Problems problems) {
    MentionCheck mentions = new MentionCheck(document, site, problems);
    for (Document.Picture picture : document.pictures()) {
      Ref file = picture.file();
      if (!picture.asset()) {
        mentions.file(ProblemCode.PHOTO_MISSING, file.id(), file.location());
      } else if (site.ask(new FileQuestions.FileAt("", file.id())).isEmpty()) {
        Optional<String> similar =
            site.ask(new FileQuestions.SimilarFile(document.folder(), file.id()));
        problems.add(
            Problem.of(ProblemCode.PHOTO_MISSING, file.location(), file.id())
                .suggesting(similar.orElse(null)));
      }
    }
    for (Document.Words words : document.bodies()) {
      for (Segment segment : words.body().segments()) {
        if (segment instanceof Segment.Image image) {
          mentions.picture(image.path(), image.location());
        }
      }
    }
  }
}
