package tongxin.content.reading;

import java.time.Instant;
import java.util.List;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Correction;
import tongxin.content.model.Ids;
import tongxin.content.model.Ref;
import tongxin.content.model.Review;
import tongxin.content.model.Status;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceDocument;

/** Reads an article: its front matter and its body. */
final class ArticleReader {
  private final BodyParser bodies;

  ArticleReader(BodyParser bodies) {
    this.bodies = bodies;
  }

  /**
   * Reads one file.
   *
   * @param name where the file's path says what the article is
   */
  Article read(SourceDocument document, DocumentName name, ReadContext site, Problems problems) {
    Language language = name.language();
    Fields fields = new Fields(document.frontMatter(), site.in(language), problems);
    String title = fields.requiredTextHere("title");
    Instant date = fields.requiredDate("date");
    Article article =
        new Article(
            name.location(),
            name.key(),
            name.folder(),
            language,
            slug(fields, name, problems),
            title,
            date,
            fields.requiredRef("column"),
            fields.textHere("subtitle"),
            fields.textHere("kicker"),
            fields.textHere("summary"),
            fields.refs("tags"),
            fields.refs("villages"),
            fields.refs("sites"),
            fields.refs("topics"),
            fields.ref("cover"),
            CreditReader.bylines(fields),
            CreditReader.source(fields),
            PublicationReader.read(fields, date, Status.DRAFT),
            reviews(fields),
            corrections(fields),
            fields.refs("aliases"),
            fields.string("translation_of"),
            List.of(),
            bodies.parse(
                document.path(), document.body(), document.bodyLine(), site.leftMarks(), problems));
    fields.done();
    if (article.publication().status() == Status.PUBLISHED) {
      words(article, document, problems);
    }
    return article;
  }

  /** What is published has words, in its own language. */
  private static void words(Article article, SourceDocument document, Problems problems) {
    if (document.body().isBlank()) {
      problems.add(ProblemCode.TEXT_MISSING, article.location());
    }
    String title = article.title();
    if (article.language().equals(Language.EN)
        && title.codePoints().anyMatch(Character::isIdeographic)
        && title.codePoints().noneMatch(c -> c < 128 && Character.isLetter(c))) {
      problems.add(ProblemCode.TITLE_FOREIGN, article.location(), title);
    }
  }

  private static Ref slug(Fields fields, DocumentName name, Problems problems) {
    Ref written = fields.ref("slug");
    if (written != null) {
      if (!Ids.isValid(written.id())) {
        problems.add(
            Problem.of(ProblemCode.ID_INVALID, written.location(), written.id())
                .suggesting(FactReader.suggestion(written.id())));
      }
      return written;
    }
    if (!Ids.isValid(name.id())) {
      problems.add(
          Problem.of(ProblemCode.NAME_INVALID, name.location(), name.id())
              .suggesting(FactReader.suggestion(name.id())));
    }
    return new Ref(name.id(), name.location());
  }

  private static List<Review> reviews(Fields fields) {
    return fields.each(
        "reviews",
        review -> {
          Review result =
              new Review(
                  review.requiredChoice("stage", Review.Stage.class, Review.Stage.FIRST),
                  review.requiredText("name"),
                  review.date("date"),
                  review.text("opinion"));
          review.done();
          return result;
        });
  }

  private static List<Correction> corrections(Fields fields) {
    return fields.each(
        "corrections",
        correction -> {
          Correction result =
              new Correction(correction.requiredDate("date"), correction.requiredText("text"));
          correction.done();
          return result;
        });
  }
}
