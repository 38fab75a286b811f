// One photo at the desk: its picture, its focus, turning and cropping.
import { el, button } from "./dom.js";
import { word } from "./words.js";
import { cropOf, cropChanges, draw, focusChange, focusOf, pixels, turnChanges, turnsOf } from "./picture.js";
import { chooseCrop } from "./crop.js";

/** The picture as readers see it, and the point that a crop must keep: by a click, or by two sliders. */
export function pictureOf(page, one) {
  if (!one.photo) return el("p", { class: "quiet" }, word("photos.gone"));
  const point = focusOf(one.entry) || [0.5, 0.5];
  const mark = el("span", { class: "focus-mark" });
  const place = () => {
    mark.style.left = `${point[0] * 100}%`;
    mark.style.top = `${point[1] * 100}%`;
  };
  const write = () => page.change(one, [focusChange(point)]);
  const canvas = el("canvas", { class: "thumbnail", role: "img", "aria-label": one.name });
  const watch = new IntersectionObserver(async (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    await pixels(one.photo).then((source) => draw(canvas, source, turnsOf(one.entry), cropOf(one.entry)), () => canvas.replaceWith(el("p", { class: "quiet" }, word("photos.gone"))));
  });
  watch.observe(canvas);
  canvas.addEventListener("click", (event) => {
    if (page.site.readOnly) return;
    const box = canvas.getBoundingClientRect();
    point[0] = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    point[1] = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
    place();
    write();
  });
  place();
  const slider = (i, label) => el("label", {}, word(label), el("input", { type: "range", min: 0, max: 1, step: 0.05, value: point[i], "aria-label": `${word(label)} ${one.name}`, onchange: (event) => {
    point[i] = Number(event.target.value);
    place();
    write();
  } }));
  return el("div", { class: "focus" }, el("div", { class: "picture" }, canvas, mark), !page.site.readOnly && tools(page, one),
    el("details", {}, el("summary", {}, word("photos.focus")), slider(0, "photos.left-right"), slider(1, "photos.top-bottom")));
}

function tools(page, one) {
  const turn = (quarters) => page.change(one, turnChanges(one.entry, quarters));
  const tool = (sign, key, act) => button(sign, () => keepFocus(page, one, key, act), { "aria-label": word(`photos.${key}`, one.name), title: word(`photos.${key}`, one.name), "data-tool": key });
  return el("div", { class: "photo-tools" },
    tool("↺", "turn-left", () => turn(3)),
    tool("↻", "turn-right", () => turn(1)),
    tool(word("photos.crop"), "crop-one", async () => {
      const crop = await chooseCrop(one.name, await pixels(one.photo), turnsOf(one.entry), cropOf(one.entry));
      if (crop) await page.change(one, cropChanges(one.entry, crop));
    }));
}

/** What was pressed is pressed again easily: it has the focus when all is drawn anew. */
async function keepFocus(page, one, key, act) {
  page.pressed = { name: one.name, key };
  await act();
}
