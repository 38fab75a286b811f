// The photos beside a text: brought in, ordered, described. Originals are never changed.
import { get, post } from "./api.js";
import { el, button, announce } from "./dom.js";
import { word, failure } from "./words.js";
import { Form } from "./form.js";
import { upload } from "./pickers.js";
import { forgetPixels } from "./picture.js";
import { pictureOf } from "./photo-tools.js";
import { sheet } from "./photo-sheet.js";
import { together } from "./photos-together.js";

/** Fields that have controls of their own beside the picture. */
const OWN = new Set(["file", "focus", "rotate", "crop"]);

const nameIn = (photo, folder) => photo.path.slice(folder.length);

class Photos {
  constructor(main, site, { folder, list, back }) {
    Object.assign(this, { main, site, folder, list, back });
    this.listing = `${list}photos.yml`;
    this.chosen = new Set();
    this.shown = [];
    this.queue = Promise.resolve();
    this.waiting = 0;
    this.rows = el("ol", { class: "photos" });
    this.sheet = el("div", { class: "sheet" });
    this.note = el("p", { role: "alert" });
    this.progress = el("progress", { hidden: true, "aria-label": word("photos.progress") });
  }

  async load() {
    const [file, here, contract, choices] = await Promise.all([
      get("file", { path: this.listing }), get("photos", { folder: this.folder }),
      get("contract", { path: this.listing }), get("choices")]);
    this.file = file;
    this.fields = contract.fields.filter((field) => !OWN.has(field.key));
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

  /** One after the other: each begins with what the one before has written. */
  next(work) {
    this.waiting += 1;
    this.queue = this.queue.then(work).catch((error) => {
      this.note.textContent = failure(error);
    }).then(() => { this.waiting -= 1; });
    return this.queue;
  }

  set(one, path, value) {
    return this.change(one, [value === null ? { op: "remove", path } : { op: "set", path, value }]);
  }

  /** Writes changes of one photo; their paths begin in its entry. */
  change(one, wishes) {
    return this.next(() => {
      const now = this.shown.find((other) => other.name === one.name);
      if (!now) return null;
      const changes = [];
      const at = this.place(now, changes);
      changes.push(...wishes.map((wish) => ({ ...wish, path: [at, ...wish.path] })));
      return this.commit(changes);
    });
  }

  /** Moves a photo to another place in the order. */
  move(one, to) {
    return this.next(() => {
      const all = this.all();
      const from = all.findIndex((other) => other.name === one.name);
      if (from < 0 || to < 0 || to >= all.length || from === to) return null;
      const changes = [];
      all.forEach((each) => this.place(each, changes));
      const order = all.map((each) => each.index);
      order.splice(to, 0, ...order.splice(from, 1));
      changes.push({ op: "reorder", path: [], value: order });
      this.moved = to;
      announce(word("photos.at", to + 1));
      return this.commit(changes);
    });
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
    await this.next(() => this.refresh());
    this.note.textContent = refused.map((one) => `${one.name}: ${one.why}`).join(" ");
  }

  row(one, at, count) {
    const form = new Form(this.fields, this.choices, (path, value) => this.set(one, path, value), { readOnly: this.site.readOnly });
    form.show(one.entry);
    form.element.setAttribute("aria-label", one.name);
    const tick = el("input", { type: "checkbox", checked: this.chosen.has(one.name), "aria-label": word("photos.choose", one.name), onchange: (event) => {
      if (event.target.checked) this.chosen.add(one.name);
      else this.chosen.delete(one.name);
      this.counted?.();
    } });
    const head = el("div", { class: "photo-head" }, tick, el("b", {}, one.name), el("span", { class: "grow" }),
        button("↑", () => this.move(one, at - 1), { "aria-label": word("photos.up", one.name), disabled: at === 0 || this.site.readOnly, "data-move": "up" }),
        button("↓", () => this.move(one, at + 1), { "aria-label": word("photos.down", one.name), disabled: at === count - 1 || this.site.readOnly, "data-move": "down" }));
    one.form = form;
    one.item = el("li", { "data-name": one.name }, head, this.warning(one), el("div", { class: "photo-body" }, pictureOf(this, one), form.element));
    return one.item;
  }

  /** Shows what is written now; a field in which somebody types stays as it is. */
  update(one, now) {
    const framing = (entry) => JSON.stringify([entry.rotate, entry.crop]);
    const turned = framing(one.entry) !== framing(now.entry);
    const other = JSON.stringify(one.entry) !== JSON.stringify(now.entry);
    Object.assign(one, now);
    one.stale = one.stale || other;
    // What is typed and waits to be written is not in the file yet: the last one shows all.
    if (one.stale && this.waiting <= 1) {
      one.stale = false;
      one.form.show(one.entry);
    }
    if (turned) {
      one.item.querySelector(".focus")?.replaceWith(pictureOf(this, one));
      this.sheet.replaceChildren(...sheet(this));
    }
  }

  /** What the camera's file tells of persons and places. */
  warning(one) {
    const tells = one.photo?.tells || [];
    if (!tells.length) return null;
    return el("p", { class: "warning" }, word("photos.tells", tells.map((kind) => word(`photos.tells.${kind}`)).join(word("photos.tells.comma"))));
  }

  /** Writes the same for all chosen photos. */
  many(values) {
    return this.next(() => {
      const changes = [];
      for (const one of this.all().filter((each) => this.chosen.has(each.name))) {
        const at = this.place(one, changes);
        changes.push(...Object.entries(values).map(([key, value]) => ({ op: "set", path: [at, key], value })));
      }
      return this.commit(changes);
    });
  }

  async refresh() {
    await this.load();
    const all = this.all();
    const names = (list) => JSON.stringify(list.map((one) => [one.name, one.photo?.modified]));
    if (names(all) === names(this.shown)) all.forEach((now, at) => this.update(this.shown[at], now));
    else {
      this.shown = all;
      this.rows.replaceChildren(...all.map((one, at) => this.row(one, at, all.length)));
      this.sheet.replaceChildren(...sheet(this));
    }
    if (this.moved !== undefined) {
      const again = this.pressed?.key === "sheet" ? this.sheet.querySelectorAll("[draggable]") : [...this.rows.children].map((row) => row.querySelector("[data-move]:not(:disabled)"));
      again[this.moved]?.focus();
      this.moved = undefined;
    }
    if (this.pressed) {
      const row = [...this.rows.children].find((item) => item.dataset.name === this.pressed.name);
      row?.querySelector(`[data-tool="${this.pressed.key}"]`)?.focus();
      this.pressed = undefined;
    }
  }

  async show() {
    const input = el("input", { type: "file", multiple: true, accept: "image/jpeg,image/png,image/gif,image/webp", onchange: () => this.bring(input.files) });
    this.main.className = "page photo-page";
    this.main.replaceChildren(
      el("div", { class: "bar" }, el("h1", {}, word("photos")), el("a", { href: this.back, class: "button" }, word("back-to-text"))),
      !this.site.readOnly && el("label", { class: "drop" }, word("photos.drop"), " ", input), this.progress, this.note,
      this.sheet, this.rows);
    await this.next(() => this.refresh());
    if (!this.site.readOnly && this.fields) this.rows.before(together(this));
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
      forgetPixels();
      return true;
    };
  }
}

export const showPhotos = (main, site, query) =>
  new Photos(main, site, { folder: query.get("folder"), list: query.get("list"), back: query.get("back") ? `#/edit?${new URLSearchParams({ path: query.get("back") })}` : "#/" }).show();
