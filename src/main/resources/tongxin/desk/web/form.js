// A form for every field of a file, made from the content contract.
import { el, button, newId } from "./dom.js";
import { word, language } from "./words.js";

/** So long after the last digit a date is written, in milliseconds. */
const PAUSE = 700;

const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const asList = (value) => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]);
const labelOf = (field) => `${field.label || field.key}${field.required ? " *" : ""}`;

/** A row with a label, what it is for, and a control. */
function row(field, control, id) {
  const help = field.help ? newId("help") : null;
  if (help) control.setAttribute("aria-describedby", help);
  control.id = id;
  return el("div", { class: "field", "data-key": field.key }, el("label", { for: id }, labelOf(field)), control, help && el("p", { id: help, class: "help" }, field.help));
}

/**
 * set(path, value) writes; null takes away. `choices` are the ids of the newsroom by kind.
 * make(kind, name) makes one of the kinds `makes`, and resolves with its id and name.
 */
export class Form {
  constructor(fields, choices, set, { language: own = "zh", pictures = [], readOnly = false, isList = false, make = null, makes = [] } = {}) {
    Object.assign(this, { fields, choices, set, own, pictures, readOnly, isList, make, makes });
    this.listed = new Set();
    this.element = el("form", { class: "form", "aria-label": word("details"), onsubmit: (event) => event.preventDefault() });
    this.element.addEventListener("compositionstart", () => (this.composing = true));
    this.element.addEventListener("compositionend", () => {
      this.composing = false;
      if (this.later) setTimeout(() => this.later && this.show(this.later));
    });
  }

  /** Shows values; what the person is just typing in stays. */
  show(values) {
    const active = this.element.contains(document.activeElement) ? document.activeElement : null;
    if (this.composing || active?.type === "datetime-local") {
      this.later = values || {};
      return;
    }
    this.later = null;
    const open = new Set([...this.element.querySelectorAll("details[open]")].map((d) => d.dataset.path));
    this.values = values || {};
    this.drawing = true;
    this.element.replaceChildren(...(this.isList ? this.items(Array.isArray(values) ? values : [], open) : this.rows(this.fields, this.values, [], open)));
    this.drawing = false;
    if (this.readOnly) this.element.querySelectorAll("input, select, textarea, button").forEach((c) => (c.disabled = true));
    if (active?.dataset.path) this.goOn(active);
  }

  /** The control in which somebody was, with what is typed in it and not yet written. */
  goOn(old) {
    const control = this.element.querySelector(`[data-path='${CSS.escape(old.dataset.path)}']`);
    if (!control) return;
    const typing = old.shown !== undefined && old.value !== old.shown && control.shown !== undefined;
    if (typing) control.value = old.value;
    control.focus({ preventScroll: true });
    if (control.shown !== undefined && ["text", "textarea", "search", "url"].includes(control.type)) {
      const end = Math.min(old.selectionEnd ?? control.value.length, control.value.length);
      control.setSelectionRange(Math.min(old.selectionStart ?? end, end), end);
    }
  }

  /** A file that is a list: each item folded under its name, a new one behind the others. */
  items(values, open) {
    return [
      ...values.map((item, i) => {
        const key = JSON.stringify([i, "item"]);
        const name = isGroup(item) ? item.name ?? item.zh ?? item.title ?? item.id : item;
        return el("details", { class: "item", "data-path": key, open: open.has(key) || values.length === 1 },
          el("summary", {}, (isGroup(name) ? name[this.own] ?? Object.values(name)[0] : name) || `${i + 1}`),
          isGroup(item) ? this.rows(this.fields, item, [i], open) : el("p", {}, String(item)),
          button(word("remove"), () => this.restructure([i], null, [])));
      }),
      button(word("add"), () => this.restructure([values.length], first(this.fields), [])),
    ];
  }

  /** Adds or takes away an item of a list: what is drawn has other positions until it is drawn anew. */
  async restructure(path, value, list) {
    this.element.inert = true;
    try {
      await this.set(path, value);
    } finally {
      this.element.inert = false;
      const key = CSS.escape(JSON.stringify(list));
      (this.element.querySelector(`[data-path='${key}'] > summary`) || this.element.querySelector("summary, input"))?.focus({ preventScroll: true });
    }
  }

  rows(fields, values, path, open) {
    const shown = fields.filter((f) => f.required || has(values[f.key]) || COMMON.has(f.key));
    const rest = fields.filter((f) => !shown.includes(f));
    const key = JSON.stringify([...path, "more"]);
    return [
      ...shown.map((field) => this.field(field, values[field.key], [...path, field.key], open)),
      rest.length > 0 && el("details", { "data-path": key, open: open.has(key), class: "more" }, el("summary", {}, word("more-fields", rest.length)),
        rest.map((field) => this.field(field, values[field.key], [...path, field.key], open))),
    ].filter(Boolean);
  }

  field(field, value, path, open) {
    const draw = this[`draw_${field.type}`] || this.draw_other;
    return draw.call(this, field, value, path, open);
  }

  control(name, path, attributes, change) {
    const written = (c) => {
      clearTimeout(c.waiting);
      if (this.drawing || c.validity?.badInput) return;
      c.shown = c.shown === undefined ? undefined : c.value;
      change(c);
    };
    // A date tells of each digit: it is written when no more come.
    const changed = (c) => {
      clearTimeout(c.waiting);
      if (c.type === "datetime-local") c.waiting = setTimeout(written, PAUSE, c);
      else written(c);
    };
    // What was typed before the form was drawn anew makes no event of its own.
    const left = (c) => {
      if (c.shown !== undefined && c.value !== c.shown) written(c);
      if (c.type === "datetime-local" && this.later) setTimeout(() => this.later && this.show(this.later));
    };
    const control = el(name, { "data-path": JSON.stringify(path), onchange: (event) => changed(event.target), onblur: (event) => left(event.target), ...attributes });
    if (name !== "select" && attributes.type !== "checkbox") control.shown = control.value;
    return control;
  }

  text(field, value, path, attributes = {}) {
    const long = LONG.has(field.key);
    const control = this.control(long ? "textarea" : "input", path, { value: isGroup(value) || Array.isArray(value) ? "" : value ?? "", placeholder: field.example || null, ...(long ? { rows: 3 } : {}), ...attributes },
      (c) => this.set(path, c.value.trim() ? c.value.trim() : null));
    return row(field, control, newId("field"));
  }

  draw_ownText(field, value, path) {
    if (isGroup(value)) return this.draw_bilingual(field, value, path);
    return this.text(field, value, path);
  }

  draw_characters(field, value, path) {
    return this.text(field, value, path);
  }

  draw_url(field, value, path) {
    return this.text(field, value, path, { type: "url", inputmode: "url" });
  }

  draw_decimal(field, value, path) {
    const control = this.control("input", path, { value: value ?? "", inputmode: "decimal" }, (c) => this.set(path, c.value.trim() ? { literal: c.value.trim() } : null));
    return row(field, control, newId("field"));
  }

  draw_hue(field, value, path) {
    return this.text(field, value, path);
  }

  /** A name as it is typed, or the id of somebody who is known by it. */
  draw_textOrId(field, value, path) {
    if (isGroup(value)) return this.draw_bilingual(field, value, path);
    const known = (this.choices[field.source] ||= []);
    const control = this.control("input", path, { value: value ? this.named(field.source, value) : "", list: this.list(field.source), placeholder: field.example || null, autocomplete: "off" }, (c) => {
      const typed = c.value.trim();
      this.set(path, (known.find((one) => one.id === typed || one.name === typed)?.id ?? typed) || null);
    });
    return this.makeButton(field.source, row(field, control, newId("field")), control, (made) => {
      control.value = control.shown = made.name;
      this.set(path, made.id);
    });
  }

  draw_date(field, value, path) {
    const written = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(?::\d\d)?)?$/.exec(value || "");
    if (value && !written) return this.text(field, value, path);
    const control = this.control("input", path, { type: "datetime-local", value: written ? `${written[1]}T${written[2] || "00:00"}` : "" },
      (c) => this.set(path, c.value ? { literal: c.value.replace("T", " ").slice(0, 16) } : null));
    return row(field, control, newId("field"));
  }

  draw_flag(field, value, path) {
    const control = this.control("input", path, { type: "checkbox", checked: String(value) === "true" }, (c) => this.set(path, c.checked ? { literal: "true" } : null));
    return row(field, control, newId("field"));
  }

  draw_choice(field, value, path) {
    const known = field.choices.some((c) => c.id === value);
    const control = this.control("select", path, {}, (c) => this.set(path, c.value || null));
    control.append(el("option", { value: "" }, ""), ...field.choices.map((c) => el("option", { value: c.id, selected: c.id === value }, c.name)),
      ...(value && !known ? [el("option", { value, selected: true }, value)] : []));
    return row(field, control, newId("field"));
  }

  draw_oneOf(field, value, path) {
    return this.draw_choice(field, value, path);
  }

  /** The list of names for a kind of id, once in the form. */
  list(source) {
    const id = `names-${source}`;
    if (this.listed.has(source)) return id;
    this.listed.add(source);
    const names = (this.choices[source] || []).map((c) => el("option", { value: c.name }, c.id));
    const known = document.getElementById(id);
    if (known) known.replaceChildren(...names);
    else document.body.append(el("datalist", { id }, names));
    return id;
  }

  /** True where a name is of nothing that is known, but of something that can be made. */
  isNew(source, text) {
    return this.makes.includes(source) && text.trim() !== "" && !(this.choices[source] || []).some((c) => c.id === this.idOf(source, text));
  }

  /** A button that makes what is not there yet, and takes it. */
  makeButton(source, line, control, take) {
    if (!this.makes.includes(source) || this.readOnly) return line;
    const kind = word(`kind.${source}`);
    const note = el("p", { class: "help", role: "status" });
    const act = async () => {
      const typed = control.value;
      const made = await this.make(source, this.isNew(source, typed) || !typed ? typed.trim() : "");
      if (!made) return control.focus();
      (this.choices[source] ||= []).push(made);
      document.getElementById(`names-${source}`)?.append(el("option", { value: made.name }, made.id));
      note.textContent = "";
      take(made);
    };
    // What is typed stays where it is: the control is not left.
    line.append(button(word("make", kind), act, { class: "plain make", "data-make": source, onpointerdown: (event) => event.preventDefault() }), note);
    control.addEventListener("input", () => (note.textContent = ""));
    control.told = (text) => (note.textContent = text ? word("make.none", text) : "");
    return line;
  }

  named(source, id) {
    return (this.choices[source] || []).find((c) => c.id === id)?.name || id;
  }

  idOf(source, text) {
    const wanted = text.trim();
    const all = this.choices[source] || [];
    return (all.find((c) => c.id === wanted) || all.find((c) => c.name === wanted) || all.find((c) => c.name.includes(wanted)))?.id || wanted;
  }

  draw_id(field, value, path) {
    if (field.source === "new") return this.text(field, value, path);
    const control = this.control("input", path, { value: value ? this.named(field.source, value) : "", list: this.list(field.source), autocomplete: "off" }, (c) => {
      if (this.isNew(field.source, c.value)) c.told(c.value.trim());
      else this.set(path, c.value.trim() ? this.idOf(field.source, c.value) : null);
    });
    return this.makeButton(field.source, row(field, control, newId("field")), control, (made) => {
      control.value = control.shown = made.name;
      this.set(path, made.id);
    });
  }

  draw_ids(field, value, path) {
    let ids = asList(value);
    const chips = el("ul", { class: "chips", "aria-label": labelOf(field) });
    const write = (list) => {
      ids = list;
      fill();
      this.set(path, list.length ? list : null);
    };
    const take = (id) => {
      write(ids.filter((other) => other !== id));
      control.focus();
    };
    const fill = () => chips.replaceChildren(...ids.map((id) =>
      el("li", {}, this.named(field.source, id), button("×", () => take(id), { "aria-label": word("take-away", this.named(field.source, id)) }))));
    fill();
    const control = this.control("input", path, { list: this.list(field.source), autocomplete: "off", placeholder: word("add-by-name") }, (c) => {
      if (this.isNew(field.source, c.value)) {
        c.told(c.value.trim());
        return;
      }
      const id = c.value.trim() && this.idOf(field.source, c.value);
      c.value = c.shown = "";
      if (id && !ids.includes(id)) write([...ids, id]);
    });
    const line = row(field, control, newId("field"));
    control.before(chips);
    return this.makeButton(field.source, line, control, (made) => {
      control.value = control.shown = "";
      write([...ids, made.id]);
    });
  }

  draw_picture(field, value, path) {
    const id = newId("pictures");
    const control = this.control("input", path, { value: value ?? "", list: id, autocomplete: "off" }, (c) => this.set(path, c.value.trim() || null));
    const line = row(field, control, newId("field"));
    line.append(el("datalist", { id }, this.pictures.map((name) => el("option", { value: name }))));
    return line;
  }

  draw_paths(field, value, path) {
    const control = this.control("textarea", path, { rows: 2, value: asList(value).join("\n") }, (c) => {
      const lines = c.value.split("\n").map((line) => line.trim()).filter(Boolean);
      this.set(path, lines.length ? lines : null);
    });
    return row(field, control, newId("field"));
  }

  draw_texts(field, value, path, open) {
    const items = asList(value);
    return this.group(field, path, open, [
      ...items.map((item, i) => el("div", { class: "item" },
        this.draw_bilingual({ key: `${field.key}-${i}`, label: `${field.label} ${i + 1}` }, item, [...path, i]),
        button(word("remove"), () => this.restructure([...path, i], null, path)))),
      button(word("add"), () => this.restructure([...path, items.length], "…", path)),
    ]);
  }

  /** A text in both languages: one text where only one is written. */
  draw_bilingual(field, value, path) {
    const own = isGroup(value) ? value : value ? { [this.own]: value } : {};
    const inputs = {};
    const write = () => {
      const texts = Object.fromEntries(["zh", "en"].map((l) => [l, inputs[l].value.trim()]).filter(([, text]) => text));
      const languages = Object.keys(texts);
      if (languages.length === 0) this.set(path, null);
      else if (languages.length === 1 && languages[0] === this.own && !isGroup(value)) this.set(path, texts[this.own]);
      else this.set(path, texts);
    };
    const long = LONG.has(field.key);
    return el("fieldset", { class: "field bilingual", "data-key": field.key }, el("legend", {}, labelOf(field)),
      ["zh", "en"].map((l) => {
        inputs[l] = this.control(long ? "textarea" : "input", [...path, l], { value: own[l] ?? "", lang: l === "zh" ? "zh-CN" : "en", "aria-label": `${field.label} ${word(`lang.${l}`)}`, placeholder: word(`lang.${l}`), ...(long ? { rows: 2 } : {}) }, write);
        return inputs[l];
      }),
      field.help && el("p", { class: "help" }, field.help));
  }

  group(field, path, open, children) {
    const key = JSON.stringify(path);
    return el("details", { class: "group", "data-path": key, "data-key": field.key, open: open.has(key) }, el("summary", {}, labelOf(field)), field.help && el("p", { class: "help" }, field.help), children);
  }

  draw_group(field, value, path, open) {
    return this.group(field, path, open, this.rows(field.fields, isGroup(value) ? value : {}, path, open));
  }

  draw_groups(field, value, path, open) {
    const items = asList(value);
    const box = this.group(field, path, open, [
      ...items.map((item, i) => el("fieldset", { class: "item" }, el("legend", {}, `${field.label} ${i + 1}`),
        isGroup(item) ? this.rows(field.fields, item, [...path, i], open) : el("p", {}, String(item)),
        button(word("remove"), () => this.restructure([...path, i], null, path)))),
      button(word("add"), () => this.restructure([...path, items.length], first(field.fields), path)),
    ]);
    if (items.length) box.open = true;
    return box;
  }

  draw_special(field, value, path, open) {
    if (field.fields?.length && (Array.isArray(value) || !has(value)) && !GROUPS_AS_TEXT.has(field.key)) return this.draw_groups(field, value, path, open);
    return this.draw_other(field, value, path);
  }

  draw_other(field, value) {
    return el("div", { class: "field", "data-key": field.key }, el("b", {}, labelOf(field)),
      el("p", { class: "help" }, has(value) ? JSON.stringify(value).slice(0, 200) : "", " ", word("in-source")));
  }

  focus(key) {
    const target = this.element.querySelector(`[data-key="${CSS.escape(key)}"]`);
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target?.querySelector("input, select, textarea")?.focus();
    target?.scrollIntoView({ block: "nearest" });
  }
}

const has = (value) => value !== null && value !== undefined && value !== "";
const LONG = new Set(["summary", "caption", "alt", "opinion", "text", "note", "contact", "how_to_get_there", "tagline"]);
const COMMON = new Set(["title", "date", "column", "summary", "tags", "cover", "bylines", "status", "caption", "alt", "credit", "people", "brand", "village", "township", "division", "tagline", "description", "organiser", "base_url"]);
const GROUPS_AS_TEXT = new Set(["facts"]);

/** What a new item of a list begins with: its required fields. */
function first(fields) {
  const item = {};
  for (const field of fields) {
    if (!field.required) continue;
    if (field.choices) item[field.key] = field.choices[0].id;
    else if (field.type === "date") item[field.key] = { literal: new Date().toISOString().slice(0, 10) };
    // An example name would be published; without one the check asks for it.
    else if (field.type === "textOrId") item[field.key] = "";
    else item[field.key] = field.example || "…";
  }
  return item;
}
