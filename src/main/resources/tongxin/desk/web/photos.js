// The photos beside a text: brought in, ordered, described. Originals are never changed.
import { get, post } from "./api.js";
import { el, button, announce } from "./dom.js";
import { word, failure } from "./words.js";
import { Form } from "./form.js";
import { upload, thumbnail } from "./pickers.js";

const nameIn = (photo, folder) => photo.path.slice(folder.length);

class Photos {
  constructor(main, site, { folder, list, back }) {
    Object.assign(this, { main, site, folder, list, back });
    this.listing = `${list}photos.yml`;
    this.chosen = new Set();
    this.rows = el("ol", { class: "photos" });
    this.note = el("p", { role: "alert" });
    this.progress = el("progress", { hidden: true, "aria-label": word("photos.progress") });
  }

  async load() {
    const [file, here, contract, choices] = await Promise.all([
      get("file", { path: this.listing }), get("photos", { folder: this.folder }),
      get("contract", { path: this.listing }), get("choices")]);
    this.file = file;
    this.fields = contract.fields.filter((field) => field.key !== "file" && field.key !== "focus");
    this.choices = choices;
    const { values } = await post("edit", { path: this.listing, text: file.text, changes: [] });
    this.entries = Array.isArray(values) ? values : [];
    this.pictures = here.photos;
  }

  /** Entries of photos.yml in their order, then the pictures that it does not list. */
  all() {
    const byName = new Map(this.pictures.map((photo) => [nameIn(photo, this.folder), photo]));
    const listed = this.entries.map((entry, index) => ({ index, entry, photo: byName.get(entry?.file), name: entry?.file || "" }));
    const names = new Set(listed.map((one) => one.name));
    const rest = this.pictures.filter((photo) => !names.has(nameIn(photo, this.folder)))
      .map((photo) => ({ index: -1, entry: { file: nameIn(photo, this.folder) }, photo, name: nameIn(photo, this.folder) }));
    return [...listed, ...rest];
  }

  /** Writes changes into photos.yml. */
  async commit(changes) {
    try {
      const text = this.file.text.trim() === "[]" ? "" : this.file.text;
      const edited = await post("edit", { path: this.listing, text, changes });
      const saved = await post("save", { path: this.listing, base: this.file.digest, text: edited.text, session: "photos" });
      if (saved.state !== "saved") throw new Error(word("kept-draft"));
      this.note.textContent = "";
    } catch (error) {
      this.note.textContent = error.message && !error.error ? error.message : failure(error);
    }
    await this.refresh();
  }

  /** The position of a photo in photos.yml; one that is not listed is put behind the others first. */
  place(one, changes) {
    if (one.index >= 0) return one.index;
    one.index = this.entries.length;
    this.entries.push(one.entry);
    changes.push({ op: "set", path: [one.index], value: { file: one.name } });
    return one.index;
  }

  set(one, path, value) {
    const changes = [];
    const at = this.place(one, changes);
    changes.push(value === null ? { op: "remove", path: [at, ...path] } : { op: "set", path: [at, ...path], value });
    return this.commit(changes);
  }

  /** Moves a photo up or down. */
  move(from, to) {
    const all = this.all();
    if (to < 0 || to >= all.length) return;
    const changes = [];
    all.forEach((one) => this.place(one, changes));
    const order = all.map((one) => one.index);
    order.splice(to, 0, ...order.splice(from, 1));
    changes.push({ op: "reorder", path: [], value: order });
    this.moved = to;
    announce(word("photos.at", to + 1));
    this.commit(changes);
  }

  async bring(files) {
    if (this.site.readOnly || !files.length) return;
    this.progress.hidden = false;
    const { refused } = await upload(this.folder, [...files], (done, all, name) => {
      this.progress.max = all;
      this.progress.value = done;
      announce(word("photos.taking", done, all, name));
    });
    this.progress.hidden = true;
    await this.refresh();
    this.note.textContent = refused.map((one) => `${one.name}: ${one.why}`).join(" ");
  }

  /** The point that a crop must keep: by a click, or by two sliders. */
  focusOf(one) {
    const point = Array.isArray(one.entry.focus) ? one.entry.focus.map(Number) : [0.5, 0.5];
    const mark = el("span", { class: "focus-mark" });
    const place = () => {
      mark.style.left = `${point[0] * 100}%`;
      mark.style.top = `${point[1] * 100}%`;
    };
    const write = () => this.set(one, ["focus"], point.map((v) => ({ literal: v.toFixed(2) })));
    const image = one.photo ? thumbnail(one.photo.path, one.name) : el("span", { class: "quiet" }, word("photos.gone"));
    image.addEventListener("click", (event) => {
      if (this.site.readOnly) return;
      const box = image.getBoundingClientRect();
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
    return el("div", { class: "focus" }, el("div", { class: "picture" }, image, mark),
      el("details", {}, el("summary", {}, word("photos.focus")), slider(0, "photos.left-right"), slider(1, "photos.top-bottom")));
  }

  row(one, at, count) {
    const form = new Form(this.fields, this.choices, (path, value) => this.set(one, path, value), { readOnly: this.site.readOnly });
    form.show(one.entry);
    form.element.setAttribute("aria-label", one.name);
    const tick = el("input", { type: "checkbox", checked: this.chosen.has(one.name), "aria-label": word("photos.choose", one.name), onchange: (event) => (event.target.checked ? this.chosen.add(one.name) : this.chosen.delete(one.name)) });
    const item = el("li", { draggable: this.site.readOnly ? null : "true", "data-at": at },
      el("div", { class: "photo-head" }, tick, el("b", {}, one.name), el("span", { class: "grow" }),
        button("↑", () => this.move(at, at - 1), { "aria-label": word("photos.up", one.name), disabled: at === 0 || this.site.readOnly, "data-move": "up" }),
        button("↓", () => this.move(at, at + 1), { "aria-label": word("photos.down", one.name), disabled: at === count - 1 || this.site.readOnly, "data-move": "down" })),
      one.photo?.position && el("p", { class: "warning" }, word("photos.position")),
      el("div", { class: "photo-body" }, this.focusOf(one), form.element));
    item.addEventListener("dragstart", (event) => event.dataTransfer.setData("text/x-photo", String(at)));
    item.addEventListener("dragover", (event) => event.preventDefault());
    item.addEventListener("drop", (event) => {
      const from = event.dataTransfer.getData("text/x-photo");
      if (from === "") return;
      event.preventDefault();
      event.stopPropagation();
      this.move(Number(from), at);
    });
    return item;
  }

  /** Writes the same for all chosen photos. */
  async many(key, values) {
    const changes = [];
    for (const one of this.all().filter((one) => this.chosen.has(one.name))) {
      const at = this.place(one, changes);
      changes.push({ op: "set", path: [at, key], value: values });
    }
    if (changes.length) await this.commit(changes);
    else this.note.textContent = word("photos.none-chosen");
  }

  async refresh() {
    await this.load();
    const all = this.all();
    this.rows.replaceChildren(...all.map((one, at) => this.row(one, at, all.length)));
    if (this.moved !== undefined) {
      this.rows.children[this.moved]?.querySelector("[data-move]:not(:disabled)")?.focus();
      this.moved = undefined;
    }
  }

  async show() {
    const input = el("input", { type: "file", multiple: true, accept: "image/jpeg,image/png,image/gif,image/webp", onchange: () => this.bring(input.files) });
    const credit = el("input", { "aria-label": word("photos.credit"), placeholder: word("photos.credit") });
    this.main.className = "page photo-page";
    this.main.replaceChildren(
      el("div", { class: "bar" }, el("h1", {}, word("photos")), el("a", { href: this.back, class: "button" }, word("back-to-text"))),
      !this.site.readOnly && el("label", { class: "drop" }, word("photos.drop"), " ", input), this.progress, this.note,
      !this.site.readOnly && el("div", { class: "bar" },
        button(word("photos.all"), () => {
          this.all().forEach((one) => this.chosen.add(one.name));
          this.refresh();
        }),
        credit, button(word("photos.credit-chosen"), () => credit.value.trim() && this.many("credit", credit.value.trim()))),
      this.rows);
    await this.refresh();
    const over = (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault();
    const drop = (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      this.bring(event.dataTransfer.files);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
      return true;
    };
  }
}

export const showPhotos = (main, site, query) =>
  new Photos(main, site, { folder: query.get("folder"), list: query.get("list"), back: `#/edit?${new URLSearchParams({ path: query.get("back") })}` }).show();
