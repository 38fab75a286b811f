// What can be put into a text by a button.
import { get } from "./api.js";
import { el, button } from "./dom.js";
import { word, has, language } from "./words.js";
import { choose, pick, ask, pickPhoto } from "./pickers.js";
import { linkText, pickLink } from "./links.js";

const sample = (zh, en) => (language() === "zh" ? zh : en);
const quoted = (text) => `"${text.replace(/"/g, language() === "zh" ? "”" : "'")}"`;

function table() {
  return [`| ${sample("项目", "Item")} | ${sample("内容", "Content")} |`, "|---|---|", "|  |  |"].join("\n");
}

function footnote(editor) {
  const used = [...editor.text().matchAll(/\[\^(\d+)\]/g)].map((found) => Number(found[1]));
  const next = Math.max(0, ...used) + 1;
  editor.insert(`[^${next}]`);
  editor.append(`\n\n[^${next}]: ${sample("注释", "Note")}\n`);
}

async function link(editor) {
  const label = editor.selected();
  const choices = await get("choices");
  const all = ["article", "village", "site", "gallery", "topic", "page"].flatMap((kind) => (choices[kind] || []).map((choice) => ({ kind, ...choice })));
  const chosen = await pickLink(all, label);
  if (chosen) editor.insert(linkText(chosen.text, chosen.address));
}

async function fact(editor) {
  const chosen = await pick(word("tool.fact"), ["fact"]);
  if (chosen) editor.insert(`{{< fact ${chosen.id} >}}`);
}

async function gallery({ editor, file }) {
  const { gallery: all = [] } = await get("choices");
  const own = file.kind === "article" ? [{ kind: "", id: "", name: word("tool.gallery.own") }] : [];
  const chosen = await choose(word("tool.gallery"), [...own, ...all.map((one) => ({ kind: "gallery", ...one }))]);
  if (chosen) editor.insertBlock(chosen.id ? `{{< gallery ${chosen.id} >}}` : "{{< gallery >}}");
}

async function quote(editor) {
  const wish = await ask(word("tool.quote"), [{ name: "text", label: word("quote.text"), value: editor.selected(), required: true }, { name: "by", label: word("quote.by") }]);
  if (wish) editor.insertBlock(`{{< quote text=${quoted(wish.text)}${wish.by ? ` by=${quoted(wish.by)}` : ""} >}}`);
}

async function video(editor) {
  const wish = await ask(word("tool.video"), [{ name: "file", label: word("video.file"), required: true, placeholder: "clip.mp4" }]);
  if (wish) editor.insertBlock(`{{< video file=${quoted(wish.file)} >}}`);
}

/** Asks for a photo, and puts it into the text. */
export async function photo(writing) {
  const folder = await writing.photoFolder();
  if (!folder) return;
  const name = await pickPhoto(folder);
  if (name) writing.editor.insertBlock(`![](${name})`);
}

/** The toolbar of a text; arrow keys go from button to button. */
export function toolbar(writing) {
  const { editor } = writing;
  const tools = [
    ["heading", () => editor.prefix("## ")],
    ["bold", () => editor.around("**")],
    ["list", () => editor.prefix("- ")],
    ["quotation", () => editor.prefix("> ")],
    ["link", () => link(editor)],
    ["photo", () => photo(writing)],
    ["gallery", () => gallery(writing)],
    ["fact", () => fact(editor)],
    ["table", () => editor.insertBlock(table(), sample("项目", "Item"))],
    ["footnote", () => footnote(editor)],
    ["video", () => video(editor)],
    ["quote", () => quote(editor)],
    ["undo", () => editor.undo()],
    ["redo", () => editor.redo()],
    ["find", () => editor.find()],
  ];
  const buttons = tools.map(([name, act], i) =>
    button(word(`tool.${name}`), act, { tabindex: i === 0 ? "0" : "-1", "data-tool": name, title: has(`tool.${name}.help`) ? word(`tool.${name}.help`) : null }));
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
