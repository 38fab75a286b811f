// Chooses the part of a photo that is shown: by mouse or finger, by keys, or by numbers.
import { el, button, dialog } from "./dom.js";
import { word } from "./words.js";
import { draw, WHOLE } from "./picture.js";

const RATIOS = [["free", 0], ["3 : 2", 3 / 2], ["4 : 3", 4 / 3], ["16 : 9", 16 / 9], ["1 : 1", 1], ["3 : 4", 3 / 4]];
const CORNERS = ["nw", "ne", "sw", "se"];
const LEAST = 0.02;
const clamp = (value, least, most) => Math.min(most, Math.max(least, value));

class Cutting {
  constructor(source, turns, crop) {
    this.crop = { ...crop };
    this.ratio = 0;
    this.canvas = el("canvas", { "aria-hidden": "true" });
    draw(this.canvas, source, turns, WHOLE);
    this.shape = this.canvas.width / this.canvas.height;
    this.box = el("div", { class: "crop-box", tabindex: "0", role: "group", "aria-label": word("crop.box"), onkeydown: (event) => this.key(event) },
      CORNERS.map((corner) => el("span", { class: `corner ${corner}`, "data-corner": corner })));
    this.area = el("div", { class: "crop-area", onpointerdown: (event) => this.down(event) }, this.canvas, this.box);
    this.numbers = Object.fromEntries([["x", "crop.left"], ["y", "crop.top"], ["width", "crop.width"], ["height", "crop.height"]].map(([key, label]) =>
      [key, el("input", { type: "number", min: 0, max: 100, step: 0.1, "aria-label": word(label), onchange: (event) => this.typed(key, event.target.value) })]));
  }

  /** Keeps the part inside the photo, and in its proportion. */
  put(crop) {
    let { x, y, width, height } = crop;
    width = clamp(width, LEAST, 1);
    height = clamp(height, LEAST, 1);
    if (this.ratio) {
      height = (width * this.shape) / this.ratio;
      if (height > 1) {
        height = 1;
        width = this.ratio / this.shape;
      }
    }
    this.crop = { x: clamp(x, 0, 1 - width), y: clamp(y, 0, 1 - height), width, height };
    this.place();
  }

  place() {
    const { x, y, width, height } = this.crop;
    Object.assign(this.box.style, { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` });
    for (const [key, input] of Object.entries(this.numbers)) input.value = String(Math.round(this.crop[key] * 1000) / 10);
  }

  typed(key, text) {
    const value = Number(text) / 100;
    if (!Number.isFinite(value)) return this.place();
    const crop = { ...this.crop, [key]: value };
    if (key === "height" && this.ratio) crop.width = (value * this.ratio) / this.shape;
    return this.put(crop);
  }

  choose(ratio) {
    this.ratio = ratio;
    if (!ratio) return;
    const width = Math.min(1, ratio / this.shape);
    const height = (width * this.shape) / ratio;
    this.put({ x: (1 - width) / 2, y: (1 - height) / 2, width, height });
  }

  key(event) {
    const step = event.altKey ? 0.002 : 0.01;
    const move = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!move) return;
    event.preventDefault();
    const { x, y, width, height } = this.crop;
    this.put(event.shiftKey ? { x, y, width: width + move[0] + (this.ratio ? move[1] : 0), height: height + move[1] } : { x: x + move[0], y: y + move[1], width, height });
  }

  at(event) {
    const frame = this.canvas.getBoundingClientRect();
    return [clamp((event.clientX - frame.left) / frame.width, 0, 1), clamp((event.clientY - frame.top) / frame.height, 0, 1)];
  }

  down(event) {
    if (event.button) return;
    event.preventDefault();
    this.box.focus();
    const begin = this.at(event);
    const old = { ...this.crop };
    const corner = event.target.dataset?.corner;
    const inside = event.target === this.box;
    const fixed = corner ? [corner.includes("w") ? old.x + old.width : old.x, corner.includes("n") ? old.y + old.height : old.y] : begin;
    const moved = (next) => {
      const [x, y] = this.at(next);
      if (inside) this.put({ ...old, x: old.x + x - begin[0], y: old.y + y - begin[1] });
      else {
        const width = Math.abs(x - fixed[0]);
        const height = this.ratio ? (width * this.shape) / this.ratio : Math.abs(y - fixed[1]);
        if (width < LEAST || height < LEAST) return;
        this.put({ x: x < fixed[0] ? fixed[0] - width : fixed[0], y: y < fixed[1] ? fixed[1] - height : fixed[1], width, height });
      }
    };
    const up = () => {
      removeEventListener("pointermove", moved);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", up);
    };
    addEventListener("pointermove", moved);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", up);
  }
}

/** Resolves with the part that was chosen, of the turned photo, or null. */
export function chooseCrop(name, source, turns, crop) {
  return dialog(`${word("photos.crop")}: ${name}`, (close) => {
    const cutting = new Cutting(source, turns, crop);
    cutting.place();
    const ratio = el("select", { onchange: (event) => cutting.choose(Number(event.target.value)) },
      RATIOS.map(([label, value]) => el("option", { value }, value ? label : word("crop.free"))));
    const number = (key, label) => el("label", {}, el("span", {}, word(label)), cutting.numbers[key], " %");
    return [
      el("p", { class: "help" }, word("crop.help")),
      el("div", { class: "crop-stage" }, cutting.area),
      el("div", { class: "crop-numbers" }, el("label", {}, el("span", {}, word("crop.ratio")), ratio),
        number("x", "crop.left"), number("y", "crop.top"), number("width", "crop.width"), number("height", "crop.height")),
      el("div", { class: "buttons" },
        button(word("crop.whole"), () => close(WHOLE)),
        button(word("cancel"), () => close(null)),
        button(word("ok"), () => close(cutting.crop), { class: "main" })),
    ];
  }, { wide: true });
}
