// Dialogs in which something is chosen by its name.
import { get, send, picture, post, Refused, LARGEST } from "./api.js";
import { el, button, dialog } from "./dom.js";
import { word, has, failure } from "./words.js";

/** Choose one of the newsroom's things by name. Resolves with { kind, id, name } or null. */
export async function pick(title, kinds) {
  const choices = await get("choices");
  return choose(title, kinds.flatMap((kind) => (choices[kind] || []).map((choice) => ({ kind, ...choice }))));
}

/** Choose one of these, each { kind, id, name }. */
export function choose(title, all, none = word("nothing-found")) {
  return dialog(title, (close) => {
    const list = el("ul", { class: "picks" });
    const input = el("input", { type: "search", "aria-label": word("search-name"), placeholder: word("search-name"), oninput: () => fill() });
    const fill = () => {
      const wanted = input.value.trim().toLowerCase();
      const found = all.filter((c) => !wanted || c.name.toLowerCase().includes(wanted) || c.id.includes(wanted)).slice(0, 60);
      list.replaceChildren(...found.map((choice) => el("li", {}, button([el("b", {}, choice.name), " ", el("small", {}, has(`kind.${choice.kind}`) ? word(`kind.${choice.kind}`) : "", " ", choice.id)], () => close(choice)))),
        ...(found.length ? [] : [el("li", { class: "quiet" }, all.length ? word("nothing-found") : none)]));
    };
    fill();
    return [input, list, el("div", { class: "buttons" }, button(word("cancel"), () => close(null)))];
  });
}

/** A few lines to be filled in. fields: [{ name, label, type, value, required, choices }]. Resolves with the values or null. */
export function ask(title, fields, { help = "", submit = word("ok") } = {}) {
  return dialog(title, (close) => {
    const controls = {};
    const form = el("form", { class: "ask", onsubmit: (event) => {
      event.preventDefault();
      close(Object.fromEntries(Object.entries(controls).map(([name, c]) => [name, c.type === "checkbox" ? c.checked : c.value])));
    } },
    help && el("p", {}, help),
    fields.map((field) => {
      const control = field.choices
        ? el("select", { name: field.name }, field.choices.map((c) => el("option", { value: c.id, selected: c.id === field.value }, c.name)))
        : el("input", { name: field.name, type: field.type || "text", value: field.type === "checkbox" ? undefined : field.value || "", checked: field.type === "checkbox" ? !!field.value : undefined, required: field.required, placeholder: field.placeholder });
      controls[field.name] = control;
      return el("label", {}, el("span", {}, field.label), control);
    }),
    el("div", { class: "buttons" }, button(word("cancel"), () => close(null)), el("button", { type: "submit", class: "main" }, submit)));
    return form;
  });
}

const FORBIDDEN = /[\u0000-\u001f\\/:*?"<>|]+/g;

/** A name that every system takes, such as IMG_1.jpg for "IMG 1.JPG". */
export function fileName(name) {
  const dot = name.lastIndexOf(".");
  const ending = name.slice(dot + 1).toLowerCase();
  const base = (dot > 0 ? name.slice(0, dot) : name).normalize("NFC").replace(FORBIDDEN, "-").replace(/^[.\s]+|[.\s]+$/g, "").replace(/\s+/g, "-") || "photo";
  return `${base.slice(0, 80)}.${ending}`;
}

/** Sends pictures one after the other; told(done, all, name). Resolves with those taken in and those refused. */
export async function upload(folder, files, told) {
  const taken = [];
  const refused = [];
  let done = 0;
  for (const file of files) {
    told?.(done, files.length, file.name);
    try {
      if (file.size > LARGEST) throw new Refused(413, { error: "too-large" });
      taken.push(await send("photo", { path: folder + fileName(file.name) }, file));
    } catch (error) {
      refused.push({ name: file.name, why: failure(error) });
    }
    done++;
  }
  told?.(done, files.length, "");
  return { taken, refused };
}

/** A small picture, loaded when it comes into view. */
export function thumbnail(path, alt = "") {
  const image = el("img", { alt, class: "thumbnail" });
  const watch = new IntersectionObserver(async (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    image.src = await picture(path).catch(() => "");
    image.addEventListener("load", () => URL.revokeObjectURL(image.src), { once: true });
  });
  watch.observe(image);
  return image;
}

/** Choose a picture beside the text, or bring one. Resolves with its name or null. */
export async function pickPhoto(folder) {
  const { photos } = await get("photos", { folder });
  return dialog(word("tool.photo"), (close) => {
    const input = el("input", { type: "file", accept: "image/jpeg,image/png,image/gif,image/webp", onchange: async () => {
      const { taken, refused } = await upload(folder, [...input.files]);
      if (taken.length) close(taken[0].name);
      else note.textContent = refused.map((r) => `${r.name}: ${r.why}`).join(" ");
    } });
    const note = el("p", { role: "alert" });
    return [
      el("ul", { class: "photo-picks" }, photos.map((photo) => el("li", {}, button([thumbnail(photo.path), photo.name], () => close(photo.name))))),
      el("label", { class: "field" }, word("photos.bring"), input), note,
      el("div", { class: "buttons" }, button(word("cancel"), () => close(null))),
    ];
  }, { wide: true });
}

export const bundle = (path) => post("bundle", { path });
