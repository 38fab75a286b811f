// A link: to content by its name, or to an address of the web, of mail or of a telephone.
import { el, button, dialog } from "./dom.js";
import { word, has } from "./words.js";

/** The address that somebody means; empty where it is none. */
export function addressOf(typed) {
  const text = typed.trim().normalize("NFKC");
  if (/^(https?:\/\/)\S+$/i.test(text) || /^www\.\S+\.\S+$/i.test(text)) return web(text);
  if (/^(mailto:)?[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/i.test(text)) return `mailto:${text.replace(/^mailto:/i, "")}`;
  if (/^tel:[+\d][\d\s().-]{2,}$/i.test(text) || /^\+?\d[\d\s().-]{6,}$/.test(text)) return `tel:${text.replace(/^tel:/i, "").replace(/[^+\d-]+/g, "-").replace(/^-+|-+$/g, "")}`;
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(cn|com|net|org|gov|edu)(\/\S*)?$/i.test(text)) return web(text);
  return "";
}

function web(text) {
  try {
    return new URL(/^https?:/i.test(text) ? text : `https://${text}`).href;
  } catch {
    return "";
  }
}

/** A link in Markdown; signs that would end it are kept from that (CommonMark 6.3). */
export function linkText(text, address) {
  const target = /[\s()<>]/.test(address) ? `<${address.replace(/[<>\s]/g, encodeURIComponent)}>` : address;
  return `[${text.replace(/[[\]\\]/g, "\\$&").replace(/\s+/g, " ")}](${target})`;
}

/** Resolves with { text, address }, or null. `label` is what is selected in the text. */
export function pickLink(all, label) {
  const own = addressOf(label);
  return dialog(word("tool.link"), (close) => {
    const list = el("ul", { class: "picks" });
    const to = el("input", { name: "to", value: own ? label.trim() : "", placeholder: word("link.to.example"), autocomplete: "off", spellcheck: "false", oninput: () => fill() });
    const text = el("input", { name: "text", value: own ? "" : label, placeholder: word("link.text.example"), autocomplete: "off" });
    const take = (choice) => close({ text: text.value.trim() || choice.name, address: choice.address });
    const choices = () => {
      const wanted = to.value.trim().toLowerCase();
      const address = addressOf(to.value);
      const outside = address ? [{ name: to.value.trim().replace(/^(mailto|tel):/i, ""), address, note: word("link.outside") }] : [];
      const inside = all.filter((c) => !wanted || c.name.toLowerCase().includes(wanted) || c.id.includes(wanted)).slice(0, 60)
        .map((c) => ({ name: c.name, address: `${c.kind}:${c.id}`, note: `${has(`kind.${c.kind}`) ? word(`kind.${c.kind}`) : ""} ${c.id}` }));
      return [...outside, ...inside];
    };
    const fill = () => {
      const found = choices();
      list.replaceChildren(...found.map((choice) => el("li", {}, button([el("b", {}, choice.name), " ", el("small", {}, choice.note)], () => take(choice)))),
        ...(found.length ? [] : [el("li", { class: "quiet" }, word("link.none"))]));
    };
    fill();
    const form = el("form", { class: "ask", onsubmit: (event) => {
      event.preventDefault();
      const [first] = to.value.trim() ? choices() : [];
      if (first) take(first);
    } }, el("label", {}, el("span", {}, word("link.to")), to), el("label", {}, el("span", {}, word("link.text")), text), list,
    el("div", { class: "buttons" }, button(word("cancel"), () => close(null)), el("button", { type: "submit", class: "main" }, word("ok"))));
    return form;
  });
}
