// The other language beside the text, in step by paragraph; it is edited and saved like the text itself.
import { get } from "./api.js";
import { el, button } from "./dom.js";
import { word, failure } from "./words.js";
import { Editor } from "./editor.js";
import { Keeper } from "./keeper.js";
import { decide, withTyped } from "./conflict.js";
import { translate } from "./create.js";
import { split } from "./writing.js";

/** The number of the paragraph in which a line stands, from 0. */
export function paragraphOf(text, line) {
  const lines = text.split("\n");
  let paragraph = -1;
  for (let i = 0; i < line && i < lines.length; i++) {
    if (lines[i].trim() && (i === 0 || !lines[i - 1].trim())) paragraph++;
  }
  return Math.max(0, paragraph);
}

/** The first line of a paragraph, from 1. */
export function lineOf(text, paragraph) {
  const lines = text.split("\n");
  let at = -1;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].trim() && (i === 0 || !lines[i - 1].trim()) && ++at === paragraph) return i + 1;
  }
  return lines.length;
}

export class Beside {
  constructor(writing) {
    this.writing = writing;
    this.element = el("section", { class: "beside", "aria-label": word("side") });
  }

  async open() {
    const { file, site, path } = this.writing;
    const own = file.version.language;
    const code = site.languages.find((language) => language !== own);
    const other = file.versions.find((version) => version.language === code);
    if (!other) {
      const name = word(`lang.${code}`);
      this.element.replaceChildren(el("p", {}, word("side.none", name)), button(word("side.begin", name), async () => {
        try {
          await translate(file, code);
          this.writing.file = await get("file", { path });
          await this.open();
        } catch (error) {
          this.element.append(el("p", { role: "alert" }, failure(error)));
        }
      }));
      return;
    }
    const theirs = await get("file", { path: other.file });
    if (this.closed) return;
    const parts = split(theirs.text, other.file);
    const state = el("span", { class: "save-state", role: "status" });
    const pane = el("div", { class: "editor" });
    this.element.replaceChildren(el("div", { class: "bar" }, el("b", { lang: code === "zh" ? "zh-CN" : "en" }, other.title), state), pane);
    let head = parts.head;
    this.editor = new Editor({ parent: pane, doc: parts.body, label: `${word("text")} ${word(`lang.${code}`)}`, readOnly: site.readOnly,
      onChange: () => this.keeper.changed(), onCursor: () => this.editor.view.hasFocus && this.step(this.editor, this.writing.editor) });
    const show = (text) => {
      const now = split(text, other.file);
      head = now.head;
      this.editor.setText(now.body);
    };
    this.keeper = new Keeper({ folder: site.folder, path: other.file, base: theirs.digest, saved: theirs.text }, () => head + this.editor.text(),
      (name, error) => (state.textContent = name === "refused" ? failure(error) : word(name)),
      async (body, sent) => {
        this.element.inert = true;
        const chosen = await decide(await withTyped(body, { sent, mine: head + this.editor.text(), base: this.keeper.saved }));
        this.element.inert = false;
        show(chosen ?? body.text);
        this.keeper.resolved(body.digest, body.text);
      });
    this.follow();
  }

  /** Shows the paragraph in which the person is writing. */
  follow() {
    if (this.editor) this.step(this.writing.editor, this.editor);
  }

  step(from, to) {
    to.show(lineOf(to.text(), paragraphOf(from.text(), from.line().number)));
  }

  async close() {
    this.closed = true;
    await this.keeper?.close();
    this.editor?.destroy();
    this.element.remove();
  }
}
