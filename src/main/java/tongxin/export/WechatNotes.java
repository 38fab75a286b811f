package tongxin.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import tongxin.export.WechatArticle.Limit;
import tongxin.export.WechatArticle.Stripped;

/** What stands beside the text to copy: limits, photos to upload, and what WeChat takes away. */
record WechatNotes(ExportWords words, String photoFolder) {
  private static final List<String> ALWAYS =
      List.of("styles", "scripts", "addresses", "fonts", "pictures");

  void write(
      Element body, List<Limit> limits, List<UploadPhoto> photos, Map<Stripped, Integer> stripped) {
    Element aside = body.appendElement("aside");
    limits(aside, limits);
    photos(aside, photos);
    aside.appendElement("h2").text(words.get("wechat.strips"));
    Element list = aside.appendElement("ul").attr("class", "strips");
    for (Stripped kind : Stripped.values()) {
      if (stripped.containsKey(kind)) {
        list.appendElement("li").text(words.get("wechat.strip." + kind.id(), stripped.get(kind)));
      }
    }
    ALWAYS.forEach(kind -> list.appendElement("li").text(words.get("wechat.strip." + kind)));
  }

  private void limits(Element aside, List<Limit> limits) {
    aside.appendElement("h2").text(words.get("wechat.limits"));
    Element list = aside.appendElement("ul").attr("class", "limits");
    for (Limit limit : limits) {
      String key = limit.isExceeded() ? "wechat.limit.over" : "wechat.limit.fits";
      list.appendElement("li")
          .attr("class", limit.isExceeded() ? "over" : "fits")
          .text(
              words.get(
                  key, words.get("wechat.field." + limit.kind()), limit.used(), limit.most()));
    }
  }

  private void photos(Element aside, List<UploadPhoto> photos) {
    aside.appendElement("h2").text(words.get("wechat.photos", photos.size(), photoFolder));
    Element list = aside.appendElement("ol").attr("class", "photos");
    for (UploadPhoto photo : photos) {
      Element item = list.appendElement("li").attr("class", photo.isTooLarge() ? "over" : "fits");
      item.appendElement("a")
          .attr("href", photoFolder + "/" + photo.name())
          .appendElement("img")
          .attr("src", photoFolder + "/" + photo.name())
          .attr("alt", photo.alt());
      item.appendElement("code").text(photo.name());
      String kilobytes = String.format(Locale.ROOT, "%.0f kB", photo.size() / 1e3);
      item.appendElement("small")
          .text(kilobytes + (photo.isTooLarge() ? words.get("wechat.photo.over") : ""));
    }
  }
}
