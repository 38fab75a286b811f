// The desk's frame: its head, and the page that the address names.
import { get } from "./api.js";
import { el, button } from "./dom.js";
import { language, chooseLanguage, word, failure } from "./words.js";
import "./more-words.js";
import { showOverview } from "./overview.js";
import { showWriting } from "./writing.js";
import { showPhotos } from "./photos.js";
import { showPublish } from "./publish.js";
import { create, firstStart } from "./create.js";

const root = document.getElementById("desk");
let leave = null;
let turns = 0;

/** The parts of the address after #: `#/edit?path=…`. */
function place() {
  const [page, query] = location.hash.replace(/^#\/?/, "").split("?");
  return { page, query: new URLSearchParams(query) };
}

function head(site) {
  const other = language() === "zh" ? "en" : "zh";
  return el("header", { class: "head" },
    el("a", { href: "#/", class: "brand" }, word("desk")),
    el("span", { class: "newsroom" }, site.title || site.folder),
    site.readOnly && el("span", { class: "badge" }, word("readonly")),
    el("nav", { "aria-label": word("desk") },
      !site.readOnly && site.begun && button(word("new"), () => create(site), { class: "main" }),
      site.publishes && site.begun && el("a", { href: "#/publish" }, word("publish")),
      el("a", { href: "/", target: "_blank", rel: "noopener" }, word("site")),
      button(word("language"), () => {
        chooseLanguage(other);
        show();
      }, { lang: other === "zh" ? "zh-CN" : "en", class: "plain" })));
}

/** Shows the page that the address names; where another is asked for meanwhile, that one alone. */
async function show() {
  const turn = ++turns;
  const old = leave;
  leave = null;
  if (old && (await old()) === false) {
    leave = old;
    return;
  }
  if (turn !== turns) return;
  document.documentElement.lang = language() === "zh" ? "zh-CN" : "en";
  try {
    const site = await get("start");
    if (turn !== turns) return;
    const { page, query } = place();
    const main = el("main", {}, el("p", { class: "quiet" }, word("loading")));
    root.replaceChildren(head(site), main);
    document.title = `${word("desk")} · ${site.title || site.folder}`;
    const pages = { edit: showWriting, photos: showPhotos, publish: showPublish };
    if (!site.begun && !site.readOnly && !page) {
      main.className = "page";
      main.replaceChildren(firstStart(site, show));
      return;
    }
    const left = await (pages[page] || showOverview)(main, site, query);
    if (turn === turns) leave = left;
    else await left?.();
  } catch (error) {
    if (turn !== turns) return;
    root.replaceChildren(el("main", { class: "page" }, el("h1", {}, word("desk")), el("p", { role: "alert" }, failure(error)), el("p", {}, el("a", { href: "#/" }, word("overview")))));
  }
}

addEventListener("hashchange", show);
show();
