package tongxin.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Segment;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestions;
import tongxin.site.Alias;
import tongxin.site.OwnAddress;
import tongxin.site.SiteFiles;

/** The links of a text lead to content, places and files that are there and may be seen. */
final class LinkRule implements Rule<Document> {
  @Override
  public String name() {
    return "links";
  }

  @Override
  public List<String> settings() {
    return List.of("attachments");
  }

  @Override
  public void check(Document document, Answers site, Problems problems) {
    Check check = new Check(new MentionCheck(document, site, problems), site, problems);
    for (Document.Words words : document.bodies()) {
      for (Segment segment : words.body().segments()) {
        if (segment instanceof Segment.LinkStart link) {
          check.link(link, words.language());
        }
      }
    }
  }

  private record Check(MentionCheck mentions, Answers site, Problems problems) {
    void link(Segment.LinkStart link, Language language) {
      if (link.kind() == LinkKind.FILE) {
        file(link, language);
        return;
      }
      mentions.content(link.kind(), link.target(), language, link.location());
      if (!link.fragment().isEmpty()) {
        place(link, language);
      }
    }

    private void file(Segment.LinkStart link, Language language) {
      if (SiteFiles.isText(link.target())) {
        text(link);
        return;
      }
      String path = mentions.find(link.target());
      Optional<Alias> alias = site.ask(new Questions.AliasOf(link.target()));
      Optional<OwnAddress> own = OwnAddress.of(link.target());
      if (path == null && alias.isPresent()) {
        if (mentions.visible() && !site.ask(new Questions.IsAliasShown(alias.get(), language))) {
          problems.add(ProblemCode.LINK_UNPUBLISHED, link.location(), link.target());
        }
      } else if (path == null && own.isPresent()) {
        Set<String> ids = site.ask(new Questions.Ids(own.get().kind()));
        unknown(link, ids.contains(own.get().id()) ? own.get().link() : "");
      } else {
        mentions.file(ProblemCode.FILE_MISSING, link.target(), link.location());
        if (path != null && path.startsWith("content/") && !isAllowed(path)) {
          problems.add(ProblemCode.ATTACHMENT_TYPE, link.location(), link.target());
        }
      }
    }

    /** A link to the file of an article, as programs that write notes make it. */
    private void text(Segment.LinkStart link) {
      String name = link.target().substring(link.target().lastIndexOf('/') + 1);
      String id = name.replaceFirst("\\..*", "");
      Set<String> articles = site.ask(new Questions.Ids(LinkKind.ARTICLE));
      unknown(link, articles.contains(id) ? "article:" + id : "");
    }

    private void unknown(Segment.LinkStart link, String meant) {
      problems.add(
          Problem.of(ProblemCode.LINK_UNKNOWN, link.location(), link.target())
              .suggesting(meant.isEmpty() ? null : meant));
    }

    /** What stands beside content is published as it is. */
    private boolean isAllowed(String path) {
      return AttachmentTypes.allow(path, site.ask(new FileQuestions.MoreAttachmentTypes()));
    }

    private void place(Segment.LinkStart link, Language language) {
      String page = link.kind().scheme() + ":" + link.target();
      site.ask(new Questions.PlacesOf(link.kind(), link.target(), language))
          .flatMap(
              places ->
                  places.missing(
                      page, link.fragment().substring(1), link.location(), new Suggestions()))
          .ifPresent(problems::add);
    }
  }
}
