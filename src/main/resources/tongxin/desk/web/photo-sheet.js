// All photos, small: their order is changed by dragging, or with Alt and the arrow keys.
import { el } from "./dom.js";
import { word } from "./words.js";
import { cropOf, draw, pixels, turnsOf } from "./picture.js";

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

function small(page, one, at) {
  const canvas = el("canvas", { width: 3, height: 2, "aria-hidden": "true" });
  if (one.photo) pixels(one.photo).then((source) => draw(canvas, source, turnsOf(one.entry), cropOf(one.entry)), () => null);
  const move = (to) => {
    page.pressed = { name: one.name, key: "sheet" };
    page.move(one, to);
  };
  const item = el("button", { type: "button", draggable: page.site.readOnly ? null : "true", "aria-label": word("photos.place", one.name, at + 1, page.shown.length), onclick: () => {
    one.item.scrollIntoView({ block: "start" });
    one.item.querySelector("input")?.focus({ preventScroll: true });
  }, onkeydown: (event) => {
    if (!event.altKey || !STEPS[event.key] || page.site.readOnly) return;
    event.preventDefault();
    move(at + STEPS[event.key]);
  } }, canvas, el("span", {}, `${at + 1} `, one.name));
  item.addEventListener("dragstart", (event) => event.dataTransfer.setData("text/x-photo", one.name));
  item.addEventListener("dragover", (event) => event.preventDefault());
  item.addEventListener("drop", (event) => {
    const name = event.dataTransfer.getData("text/x-photo");
    if (!name) return;
    event.preventDefault();
    event.stopPropagation();
    page.pressed = { name, key: "sheet" };
    page.move({ name }, at);
  });
  return el("li", {}, item);
}

/** The sheet for the photos that a page shows; nothing for a single one. */
export function sheet(page) {
  if (page.shown.length < 2) return [];
  return [el("p", { class: "help" }, word("photos.sheet.help")), el("ol", { "aria-label": word("photos.sheet") }, page.shown.map((one, at) => small(page, one, at)))];
}
