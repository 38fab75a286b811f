// Two persons have changed the same file: both texts, paragraph by paragraph.
import { post } from "./api.js";
import { el, button, dialog } from "./dom.js";
import { word } from "./words.js";

/** Two texts side by side. `choices` adds, where they differ, which to take. */
export function sideBySide(parts, [left, right], choices = false) {
  const rows = joined(parts).map((part) => {
    const same = part.change === "same";
    const shown = (text) => el("div", { class: "text" }, text || el("i", {}, word("conflict.empty")));
    if (same) return el("div", { class: "row same" }, el("div", { class: "text" }, shortened(part.mine)));
    const row = el("div", { class: `row ${part.change}` }, shown(part.mine), shown(part.theirs));
    if (choices) row.append(choice(part));
    return row;
  });
  return el("div", { class: "compare" }, el("div", { class: "row titles" }, el("b", {}, left), el("b", {}, right)), rows);
}

/** What is the same in both, in one piece. */
function joined(parts) {
  const all = [];
  for (const part of parts.filter((one) => one.mine || one.theirs)) {
    const last = all[all.length - 1];
    if (part.change === "same" && last?.change === "same") last.mine += part.mine;
    else all.push(part.change === "same" ? { ...part } : part);
  }
  return all;
}

function shortened(text) {
  const lines = text.replace(/\n+$/, "").split("\n");
  return lines.length > 5 ? [...lines.slice(0, 2), "…", ...lines.slice(-2)].join("\n") : lines.join("\n");
}

let serial = 0;

function choice(part) {
  const name = `part-${++serial}`;
  const options = [["mine", part.mine], ["theirs", part.theirs]];
  if (part.mine && part.theirs) options.push(["both", part.mine.replace(/\n*$/, "\n\n") + part.theirs]);
  const first = part.change === "theirs" ? "theirs" : "mine";
  part.chosen = first === "theirs" ? part.theirs : part.mine;
  return el("fieldset", {}, el("legend", { class: "unseen" }, word("conflict")),
    options.map(([key, text]) =>
      el("label", {}, el("input", { type: "radio", name, value: key, checked: key === first, onchange: () => (part.chosen = text) }), word(`conflict.${key}`))));
}

/** The two texts compared anew, with what was typed since `sent` was sent; `base` is what both were written over, where that is known. */
export async function withTyped(body, { sent, mine, base }) {
  if (mine === sent) return body;
  try {
    return { ...body, ...(await post("compare", { base, mine, theirs: body.text })) };
  } catch {
    return { ...body, clean: false, parts: [{ change: "both", mine, theirs: body.text }] };
  }
}

/** Asks which text is right. Resolves with the merged text; null where the person's own changes are dropped. */
export async function decide({ parts, clean }) {
  let result;
  do {
    result = await dialog(word("conflict"), (close) => [
      el("p", {}, word(clean ? "conflict.clean" : "conflict.help")),
      sideBySide(parts, [word("conflict.mine"), word("conflict.theirs")], true),
      el("div", { class: "buttons" },
        button(word("conflict.save"), () => close({ text: parts.map((part) => part.chosen ?? part.mine).join("") }), { class: "main" }),
        button(word("conflict.take-theirs"), () => close({ text: null }))),
    ], { wide: true });
  } while (!result);
  return result.text;
}
