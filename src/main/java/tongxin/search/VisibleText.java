package tongxin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;
import tongxin.page.view.ArticlePage;
import tongxin.page.view.Attribution;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Card;
import tongxin.page.view.Figure;
import tongxin.page.view.Link;
import tongxin.page.view.ProfilePage;
import tongxin.page.view.Shot;
import tongxin.page.view.Showcase;
import tongxin.page.view.View;

/** The text of a page as readers see it, without what other pages say: menus, related articles. */
final class VisibleText {
  private final String title;
  private final List<String> names = new ArrayList<>();
  private final List<String> leads = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private VisibleText(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  List<String> leads() {
    return List.copyOf(leads);
  }

  List<String> texts() {
    return List.copyOf(texts);
  }

  /** A name in a list, with the county that it is in. */
  static VisibleText ofName(String name, String county) {
    VisibleText text = new VisibleText(name);
    add(text.names, county);
    return text;
  }

  /** The text of a view; null for a view of a kind that is not searched. */
  static @Nullable VisibleText of(View view) {
    if (view instanceof ArticlePage article) {
      return new VisibleText(article.story().title()).article(article);
    } else if (view instanceof ProfilePage profile) {
      return new VisibleText(profile.card().name().text()).profile(profile);
    } else if (view instanceof View.Topic topic) {
      VisibleText text = new VisibleText(topic.title());
      add(text.leads, topic.summary());
      text.body(topic.body());
      return text;
    } else if (view instanceof View.Standing page) {
      VisibleText text = new VisibleText(page.title());
      add(text.leads, page.summary());
      text.body(page.body());
      return text;
    }
    return null;
  }

  private VisibleText article(ArticlePage view) {
    add(leads, view.story().summary());
    add(leads, view.subtitle());
    add(leads, view.story().kicker());
    credits(view.attribution().credits());
    source(view.attribution().source());
    shot(view.story().cover());
    body(view.body());
    view.corrections().forEach(correction -> add(texts, correction.text()));
    return this;
  }

  private VisibleText profile(ProfilePage view) {
    ProfilePage.Details details = view.details();
    Link division = details.division();
    add(names, details.village());
    add(names, details.township());
    add(names, division == null ? null : division.text());
    add(leads, view.card().tagline());
    add(leads, details.theme());
    add(leads, details.summary());
    showcase(view.showcase());
    details.facts().forEach(this::figure);
    add(texts, view.showcase().visit().directions());
    add(texts, view.showcase().visit().contact());
    ProfilePage.Text story = view.story();
    if (story != null) {
      add(texts, story.title());
      body(story.body());
    }
    view.album().photos().forEach(this::shot);
    credits(view.attribution().credits());
    source(view.attribution().source());
    return this;
  }

  private void showcase(Showcase view) {
    view.figures().forEach(this::figure);
    for (Showcase.Highlight highlight : view.highlights()) {
      add(texts, highlight.title());
      add(texts, highlight.text());
      shot(highlight.picture());
    }
    for (Showcase.Produce produce : view.produce()) {
      add(texts, produce.name());
      add(texts, produce.text());
      shot(produce.picture());
    }
    add(texts, view.visit().opening());
  }

  private void figure(Figure figure) {
    add(texts, figure.label());
    add(texts, figure.note());
  }

  private void credits(List<Attribution.Credit> credits) {
    credits.stream().flatMap(credit -> credit.names().stream()).forEach(name -> add(texts, name));
  }

  private void source(Attribution.@Nullable SourceBox source) {
    if (source != null) {
      add(texts, source.name());
      add(texts, source.title());
      source.authors().forEach(author -> add(texts, author));
    }
  }

  private void media(BodyPart.MediaWords words) {
    add(texts, words.title());
    add(texts, words.caption());
  }

  private void body(List<BodyPart> body) {
    for (BodyPart part : body) {
      if (part instanceof BodyPart.Html html) {
        texts.addAll(HtmlText.blocks(html.html()));
      } else if (part instanceof BodyPart.Photo photo) {
        shot(photo.shot());
      } else if (part instanceof BodyPart.Album album) {
        album.shots().forEach(this::shot);
      } else if (part instanceof BodyPart.VillageCard village) {
        card(village.card());
      } else if (part instanceof BodyPart.Media media) {
        media(media.words());
      } else if (part instanceof BodyPart.WebVideo video) {
        media(video.words());
      } else if (part instanceof BodyPart.Quote quote) {
        add(texts, quote.text());
        Stream.of(quote.by(), quote.source()).forEach(text -> add(texts, text));
      }
    }
  }

  private void card(Card card) {
    add(texts, card.name());
    add(texts, card.tagline());
  }

  private void shot(@Nullable Shot shot) {
    if (shot != null) {
      add(texts, shot.caption());
      add(texts, shot.credit());
    }
  }

  private static void add(List<String> texts, @Nullable Phrase phrase) {
    if (phrase != null) {
      add(texts, phrase.text());
    }
  }

  private static void add(List<String> texts, String text) {
    if (!text.isBlank()) {
      texts.add(text);
    }
  }
}
