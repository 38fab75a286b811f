package tongxin.content.reading;

import java.time.Instant;
import java.util.List;
import tongxin.config.Language;
import tongxin.content.contract.ArticleContract;
import tongxin.content.model.Article;
import tongxin.content.model.Correction;
import tongxin.content.model.Credits;
import tongxin.content.model.Ids;
import tongxin.content.model.Ref;
import tongxin.content.model.Related;
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
    Article article =
        Fields.read(
            document.frontMatter(),
            site.in(language),
            problems,
            fields -> article(fields, document, name, site, problems));
    if (article.publication().status() == Status.PUBLISHED) {
      words(article, document, problems);
    }
    return article;
  }

  private Article article(
      Fields fields,
      SourceDocument document,
      DocumentName name,
      ReadContext site,
      Problems problems) {
    Language language = name.language();
    String title = fields.requiredTextHere("title");
    Instant date = fields.requiredDate("date");
    var slug = slug(fields, name, problems);
    var column = fields.requiredRef("column");
    var subtitle = fields.textHere("subtitle");
    var kicker = fields.textHere("kicker");
    var summary = fields.textHere("summary");
    var tags = fields.refs("tags");
    var villages = fields.refs("villages");
    var sites = fields.refs("sites");
    var topics = fields.refs("topics");
    var cover = fields.ref("cover");
    var bylines = CreditReader.bylines(fields);
    var source = CreditReader.source(fields);
    var publication = PublicationReader.read(fields, date, Status.DRAFT);
    var reviews = reviews(fields);
    var corrections = corrections(fields);
    var aliases = fields.refs("aliases");
    var translationOf = fields.string("translation_of");
    var values = fields.rest(ArticleContract.FIELDS);
    return new Article(
        new Article.Origin(name.location(), name.key(), name.folder(), language, slug),
        new Article.Headline(title, date, subtitle, kicker, summary, cover),
        new Article.Relations(column, tags, new Related(villages, sites, topics)),
        new Credits(bylines, source),
        publication,
        new Article.History(reviews, corrections, aliases, translationOf),
        new Article.Contents(
            List.of(),
            site.checked(
                bodies.parse(document.path(), document.body(), document.bodyLine(), problems),
                problems)),
        values);
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
          return new Review(
              review.requiredChoice("stage", Review.Stage.class, Review.Stage.FIRST),
              review.requiredText("name"),
              review.date("date"),
              review.text("opinion"));
        });
  }

  private static List<Correction> corrections(Fields fields) {
    return fields.each(
        "corrections",
        correction -> {
          return new Correction(correction.requiredDate("date"), correction.requiredText("text"));
        });
  }
}
