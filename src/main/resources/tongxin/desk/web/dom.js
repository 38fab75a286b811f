// Makes elements. Text is always text: nothing that a file contains becomes markup here.

/** An element with attributes (on… are listeners, true is an empty attribute) and children. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked" || key === "disabled" || key === "selected") element[key] = value;
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A push button. */
export function button(label, onclick, attributes = {}) {
  return el("button", { type: "button", onclick, ...attributes }, label);
}

let serial = 0;

/** A new id for an element. */
export const newId = (name) => `${name}-${++serial}`;

/** Says something to those who use a screen reader. */
export function announce(text) {
  document.getElementById("announcements").textContent = text;
}

/**
 * Shows a dialog over the page, and resolves with what `close` was given; null where it was left.
 * `fill(close)` gives the contents.
 */
export function dialog(title, fill, { wide = false } = {}) {
  return new Promise((resolve) => {
    const heading = newId("dialog");
    const box = el("dialog", { "aria-labelledby": heading, class: wide ? "wide" : null });
    let result = null;
    const close = (value) => {
      result = value;
      box.close();
    };
    box.addEventListener("close", () => {
      box.remove();
      resolve(result);
    });
    box.append(el("h2", { id: heading }, title), ...[fill(close)].flat());
    document.body.append(box);
    box.showModal();
  });
}
