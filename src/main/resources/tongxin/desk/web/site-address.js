// Where the site will be: feeds, the sitemap and shared links name this address.
import { post } from "./api.js";
import { button, el, newId } from "./dom.js";
import { failure, word } from "./words.js";

/** The address that is known, or the question for it; `written` is called when it has been answered. */
export function siteAddress(site, written) {
  if (site.address) {
    const known = el("p", { class: "quiet address" }, word("address.known", site.address), " ",
      !site.readOnly && button(word("address.change"), () => known.replaceWith(question(site, written)), { class: "plain" }));
    return known;
  }
  return el("section", { class: "place warn", "aria-label": word("address.none") }, el("h2", {}, word("address.none")), el("p", {}, word("address.none.help")),
    !site.readOnly && question(site, written));
}

function question(site, written) {
  const note = el("p", { role: "alert" });
  const id = newId("address");
  const input = el("input", { id, name: "url", required: true, value: site.address, placeholder: "https://www.example.cn/", inputmode: "url", spellcheck: "false", autocomplete: "off" });
  return el("form", { class: "ask site-address", onsubmit: async (event) => {
    event.preventDefault();
    try {
      const { url } = await post("base-url", { url: input.value });
      site.address = url;
      await written();
    } catch (error) {
      note.textContent = failure(error);
    }
  } }, el("label", { for: id }, el("span", {}, word("address.label")), input), note,
  el("div", { class: "buttons" }, el("button", { type: "submit", class: "main" }, word("address.save"))));
}
