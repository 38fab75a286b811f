// A photo as readers will see it: turned and cut as photos.yml says. The original is only read.
import { picture } from "./api.js";

export const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

/** No picture of the desk is drawn larger than this, in pixels. */
const MOST = 1000;

const loaded = new Map();

/** Quarter turns to the right, 0 to 3. */
export const turnsOf = (entry) => ((Math.round((Number(entry?.rotate) || 0) / 90) % 4) + 4) % 4;

const part = (value, otherwise) => {
  const number = Number(value);
  return value !== undefined && value !== null && Number.isFinite(number) ? Math.min(1, Math.max(0, number)) : otherwise;
};

/** The part that is shown, of the turned photo. */
export function cropOf(entry) {
  const crop = entry?.crop;
  if (!crop || typeof crop !== "object") return WHOLE;
  const x = part(crop.x, 0);
  const y = part(crop.y, 0);
  const width = Math.min(part(crop.width, 1), 1 - x);
  const height = Math.min(part(crop.height, 1), 1 - y);
  return width > 0 && height > 0 ? { x, y, width, height } : WHOLE;
}

/** The point that every crop keeps, of the photo as it is shown. */
export const focusOf = (entry) => (Array.isArray(entry?.focus) ? [part(entry.focus[0], 0.5), part(entry.focus[1], 0.5)] : null);

async function load(path) {
  const address = await picture(path);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, MOST / Math.max(image.naturalWidth, image.naturalHeight));
    const small = document.createElement("canvas");
    small.width = Math.max(1, Math.round(image.naturalWidth * scale));
    small.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const paper = small.getContext("2d");
    paper.imageSmoothingQuality = "high";
    paper.drawImage(image, 0, 0, small.width, small.height);
    return small;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture of a photo, upright and small. It is fetched once, until its file changes. */
export function pixels(photo) {
  const key = `${photo.path} ${photo.size} ${photo.modified}`;
  if (!loaded.has(key)) {
    const wanted = load(photo.path);
    loaded.set(key, wanted);
    wanted.catch(() => loaded.delete(key));
  }
  return loaded.get(key);
}

export const forgetPixels = () => loaded.clear();

/** Draws a part of a turned picture. */
export function draw(canvas, source, turns, crop) {
  const lies = turns % 2 === 1;
  const width = lies ? source.height : source.width;
  const height = lies ? source.width : source.height;
  canvas.width = Math.max(1, Math.round(width * crop.width));
  canvas.height = Math.max(1, Math.round(height * crop.height));
  const paper = canvas.getContext("2d");
  paper.translate(width / 2 - crop.x * width, height / 2 - crop.y * height);
  paper.rotate((turns * Math.PI) / 2);
  paper.drawImage(source, -source.width / 2, -source.height / 2);
}

const literal = (number) => ({ literal: String(Math.round(number * 1000) / 1000) });
const set = (key, value) => ({ op: "set", path: [key], value });
const remove = (key) => ({ op: "remove", path: [key] });

/** The change that writes a focus. */
export const focusChange = ([x, y]) => set("focus", [literal(Math.round(x * 100) / 100), literal(Math.round(y * 100) / 100)]);

const isWhole = (crop) => crop.width > 0.998 && crop.height > 0.998;

/** The changes that write a part; the focus stays on what it was on. */
export function cropChanges(entry, crop) {
  const changes = [isWhole(crop) ? remove("crop")
    : set("crop", { x: literal(crop.x), y: literal(crop.y), width: literal(Math.min(crop.width, 1 - crop.x)), height: literal(Math.min(crop.height, 1 - crop.y)) })];
  const focus = focusOf(entry);
  if (focus) {
    const old = cropOf(entry);
    const at = (k, side) => Math.min(1, Math.max(0, (old[k] + focus[k === "x" ? 0 : 1] * old[side] - crop[k]) / crop[side]));
    changes.push(focusChange([at("x", "width"), at("y", "height")]));
  }
  return changes;
}

/** The changes that turn a photo to the right (1) or left (3); crop and focus turn with it. */
export function turnChanges(entry, quarters) {
  const turns = (turnsOf(entry) + quarters) % 4;
  let crop = cropOf(entry);
  let focus = focusOf(entry);
  for (let i = 0; i < quarters; i++) {
    crop = { x: 1 - crop.y - crop.height, y: crop.x, width: crop.height, height: crop.width };
    focus = focus && [1 - focus[1], focus[0]];
  }
  return [
    turns ? set("rotate", { literal: String(turns * 90) }) : remove("rotate"),
    ...(entry?.crop ? cropChanges({}, crop) : []),
    ...(focus ? [focusChange(focus)] : []),
  ];
}
