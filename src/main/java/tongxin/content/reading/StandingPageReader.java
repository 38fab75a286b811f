package tongxin.content.reading;

import java.time.Instant;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.StandingContract;
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
    if (!Ids.isValid(name.id())) {
      problems.add(
          Problem.of(ProblemCode.NAME_INVALID, name.location(), name.id())
              .suggesting(FactReader.suggestion(name.id())));
    }
    return Fields.read(
        document.frontMatter(),
        site.in(name.language()),
        problems,
        fields -> page(kind, fields, document, name, site, problems));
  }

  private StandingPage page(
      LinkKind kind,
      Fields fields,
      SourceDocument document,
      DocumentName name,
      ReadContext site,
      Problems problems) {
    Instant date = fields.date("date");
    FieldGroup all = kind == LinkKind.TOPIC ? StandingContract.TOPIC : StandingContract.PAGE;
    var title = fields.requiredTextHere("title");
    var summary = fields.textHere("summary");
    var cover = fields.ref("cover");
    var publication = PublicationReader.read(fields, date, Status.PUBLISHED);
    var aliases = fields.refs("aliases");
    var values = fields.rest(all);
    return new StandingPage(
        new StandingPage.Origin(
            kind,
            new Ref(name.id(), name.location()),
            name.folder(),
            name.language(),
            name.location()),
        new StandingPage.Headline(title, summary, cover, date),
        publication,
        aliases,
        site.checked(
            bodies.parse(document.path(), document.body(), document.bodyLine(), problems),
            problems),
        values);
  }
}
