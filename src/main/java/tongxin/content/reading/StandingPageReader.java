package tongxin.content.reading;

import java.time.Instant;
import tongxin.content.model.Ids;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Ref;
import tongxin.content.model.StandingPage;
import tongxin.content.model.Status;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceDocument;

/** Reads a topic or a page. Neither needs a status: what has none is published. */
final class StandingPageReader {
  private final BodyParser bodies;

  StandingPageReader(BodyParser bodies) {
    this.bodies = bodies;
  }

  StandingPage read(
      LinkKind kind,
      SourceDocument document,
      DocumentName name,
      ReadContext site,
      Problems problems) {
    Fields fields = new Fields(document.frontMatter(), site.in(name.language()), problems);
    if (!Ids.isValid(name.id())) {
      problems.add(
          Problem.of(ProblemCode.NAME_INVALID, name.location(), name.id())
              .suggesting(FactReader.suggestion(name.id())));
    }
    Instant date = fields.date("date");
    StandingPage page =
        new StandingPage(
            kind,
            new Ref(name.id(), name.location()),
            name.folder(),
            name.language(),
            fields.requiredTextHere("title"),
            fields.textHere("summary"),
            fields.ref("cover"),
            date,
            PublicationReader.read(fields, date, Status.PUBLISHED),
            bodies.parse(
                document.path(), document.body(), document.bodyLine(), site.leftMarks(), problems),
            name.location());
    fields.done();
    return page;
  }
}
