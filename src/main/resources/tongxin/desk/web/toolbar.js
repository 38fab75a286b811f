// What can be put into a text by a button.
import { el, button } from "./dom.js";
import { word, language } from "./words.js";

const sample = (zh, en) => (language() === "zh" ? zh : en);

function table() {
  const head = sample("项目", "Item");
  return [`| ${head} | ${sample("内容", "Content")} |`, "|---|---|", "|  |  |"].join("\n");
}

function footnote(editor) {
  const used = [...editor.text().matchAll(/\[\^(\d+)\]/g)].map((found) => Number(found[1]));
  const next = Math.max(0, ...used) + 1;
  const text = sample("注释", "Note");
  editor.insert(`[^${next}]`);
  editor.append(`\n\n[^${next}]: ${text}\n`);
}

/** The toolbar of a text; arrow keys go from button to button. */
export function toolbar(writing) {
  const { editor } = writing;
  const tools = [
    ["heading", "H", () => editor.prefix("## ")],
    ["bold", "B", () => editor.around("**")],
    ["list", "•", () => editor.prefix("- ")],
    ["quotation", "❝", () => editor.prefix("> ")],
    ["table", "▦", () => editor.insertBlock(table(), sample("项目", "Item"))],
    ["footnote", "※", () => footnote(editor)],
    ["undo", "↶", () => editor.undo()],
    ["redo", "↷", () => editor.redo()],
    ["find", "⌕", () => editor.find()],
  ];
  const buttons = tools.map(([name, , act], i) =>
    button(word(`tool.${name}`), act, { tabindex: i === 0 ? "0" : "-1", "data-tool": name }));
  return el("div", { class: "toolbar", role: "toolbar", "aria-label": word("tools"), onkeydown: (event) => move(event, buttons) }, buttons);
}

function move(event, buttons) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const at = buttons.indexOf(document.activeElement);
  const next = buttons[(at + step + buttons.length) % buttons.length];
  buttons.forEach((b) => (b.tabIndex = b === next ? 0 : -1));
  next.focus();
  event.preventDefault();
}
