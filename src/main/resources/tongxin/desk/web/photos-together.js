// One form for several photos.
import { el, button } from "./dom.js";
import { word } from "./words.js";
import { Form } from "./form.js";

/** Values as a file holds them: {literal: "true"} is true. */
const plain = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value?.literal ?? value]));

/** One form for all chosen photos: what is filled in is written to each of them. */
export function together(page) {
  let values = {};
  const note = el("p", { role: "status" });
  const write = button("", async () => {
    if (!Object.keys(values).length) note.textContent = word("photos.fill-first");
    else if (!page.chosen.size) note.textContent = word("photos.none-chosen");
    else {
      const count = page.chosen.size;
      await page.many(values);
      values = {};
      form.show(values);
      note.textContent = word("photos.written", count);
    }
  }, { class: "main" });
  const form = new Form(page.fields, page.choices, ([key], value) => {
    if (value === null) delete values[key];
    else values[key] = value;
    note.textContent = "";
    // Later: a form that is drawn anew while the focus moves loses it.
    setTimeout(() => form.show(plain(values)));
  });
  form.show(values);
  form.element.setAttribute("aria-label", word("photos.together"));
  page.counted = () => {
    write.textContent = word("photos.write-chosen", page.chosen.size);
  };
  page.counted();
  const choose = (all) => {
    page.chosen = new Set(all ? page.all().map((one) => one.name) : []);
    page.rows.querySelectorAll(".photo-head > input").forEach((tick) => (tick.checked = all));
    page.counted();
  };
  return el("details", { class: "together" }, el("summary", {}, word("photos.together")),
    el("p", { class: "help" }, word("photos.together.help")), form.element,
    el("div", { class: "bar" }, button(word("photos.all"), () => choose(true)), button(word("photos.none"), () => choose(false)), write), note);
}
