// The page beside the text, as readers will see it. It runs no script: nothing that a file contains can reach the desk.
import { el, button } from "./dom.js";
import { word } from "./words.js";

const WIDTHS = { phone: 390, desktop: 1280 };
const KEY = "tongxin-desk-preview";

export class Preview {
  constructor(address) {
    this.address = address;
    this.width = localStorage.getItem(KEY) === "desktop" ? "desktop" : "phone";
    this.stage = el("div", { class: "stage" });
    this.note = el("div", { class: "old", role: "status" });
    this.choices = Object.keys(WIDTHS).map((width) => button(word(width), () => this.choose(width), { "aria-pressed": String(width === this.width), "data-width": width }));
    this.element = el("section", { class: "preview", "aria-label": word("preview") },
      el("div", { class: "bar" }, this.choices, el("a", { href: address || "/", target: "_blank", rel: "noopener" }, word("open-page"))),
      this.note, this.stage);
    this.element.dataset.width = this.width;
    this.frame = null;
    this.loading = 0;
    this.events = null;
    this.sizes = new ResizeObserver(() => this.fit());
    this.sizes.observe(this.stage);
    if (address) this.load();
    else this.stage.append(el("p", { class: "quiet" }, word("no-preview")));
  }

  /** Says why the page is not as the file is, and leads to the causes; nothing where it is. */
  tellOld(text, causes = []) {
    const drawn = text + causes.map((cause) => cause.textContent).join();
    if (this.told === drawn) return;
    this.told = drawn;
    this.note.replaceChildren(...(text ? [el("p", {}, text), causes.length > 0 && el("ul", {}, causes)].filter(Boolean) : []));
    this.fit();
  }

  choose(width) {
    this.width = width;
    this.element.dataset.width = width;
    localStorage.setItem(KEY, width);
    for (const choice of this.choices) choice.setAttribute("aria-pressed", String(choice.dataset.width === width));
    this.fit();
  }

  /** A desktop page is made smaller until it fits. */
  fit() {
    if (!this.frame) return;
    const wanted = WIDTHS[this.width];
    const room = this.stage.clientWidth;
    const scale = Math.min(1, room / wanted);
    for (const frame of this.stage.querySelectorAll("iframe")) {
      frame.style.width = `${wanted}px`;
      frame.style.height = `${this.stage.clientHeight / scale}px`;
      frame.style.transform = `scale(${scale})`;
    }
  }

  /** Shows another address of the same file: it was renamed or redated. */
  move(address) {
    if (!address || address === this.address) return;
    this.address = address;
    this.element.querySelector("a").href = address;
    this.load();
  }

  /** Loads the page anew beside the old one, and then takes its place: nothing flickers. */
  load() {
    const turn = ++this.loading;
    const frame = el("iframe", { sandbox: "allow-same-origin", title: word("preview"), class: "coming" });
    frame.addEventListener("load", () => {
      if (turn !== this.loading) {
        frame.remove();
        return;
      }
      this.take(frame);
    });
    frame.src = `/desk/page${this.address}`;
    this.stage.querySelectorAll("iframe.coming, p").forEach((old) => old.remove());
    this.stage.append(frame);
    if (!this.frame) this.frame = frame;
    this.fit();
  }

  take(frame) {
    const old = this.frame === frame ? null : this.frame;
    const top = old?.contentWindow?.scrollY || 0;
    frame.contentDocument.documentElement.style.scrollBehavior = "auto";
    frame.contentWindow.scrollTo(0, top);
    frame.classList.remove("coming");
    this.frame = frame;
    old?.remove();
    this.fit();
    this.listen();
    this.follow(this.last);
  }

  /** Hears from the server when the page has changed. */
  listen() {
    const mark = (name) => this.frame.contentDocument.querySelector(`meta[name="tongxin-${name}"]`)?.content;
    this.events?.close();
    if (!mark("file")) return;
    const query = new URLSearchParams({ file: mark("file"), state: mark("state") });
    this.events = new EventSource(`/__tongxin/events?${query}`);
    const refresh = () => {
      this.events?.close();
      this.onchange?.();
      this.load();
    };
    this.events.addEventListener("page", (event) => {
      const { moved } = JSON.parse(event.data);
      if (moved) this.address = moved;
      refresh();
    });
    this.events.addEventListener("style", refresh);
    this.events.addEventListener("problems", () => this.onproblems?.());
    this.events.addEventListener("mended", () => this.onproblems?.());
  }

  /** Scrolls to the paragraph that holds this text, and marks it. */
  follow(text) {
    this.last = text;
    const page = this.frame?.contentDocument;
    if (!page?.body || !text) return;
    const wanted = squeezed(text).slice(0, 60);
    if (wanted.length < 2) return;
    const blocks = page.querySelectorAll("main p, main li, main h1, main h2, main h3, main h4, main blockquote, main td, main figcaption");
    const found = [...blocks].find((block) => squeezed(block.textContent).includes(wanted))
      || [...blocks].find((block) => squeezed(block.textContent).includes(wanted.slice(0, 12)));
    page.querySelectorAll("[data-desk-here]").forEach((old) => {
      old.removeAttribute("data-desk-here");
      old.style.outline = "";
    });
    if (!found) return;
    found.setAttribute("data-desk-here", "");
    found.style.outline = "2px solid #c9722b66";
    found.style.outlineOffset = "4px";
    const box = found.getBoundingClientRect();
    if (box.top < 40 || box.bottom > this.frame.contentWindow.innerHeight - 40) {
      found.scrollIntoView({ block: "center", behavior: "instant" });
    }
  }

  close() {
    this.events?.close();
    this.sizes.disconnect();
  }
}

const squeezed = (text) => text.replace(/[\s*_~`#>|]+/g, "");
