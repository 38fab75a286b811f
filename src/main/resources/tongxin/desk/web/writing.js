// One file: its text in the editor, its page beside it.
import { get, post } from "./api.js";
import { el, button, announce } from "./dom.js";
import { word, failure } from "./words.js";
import { Editor } from "./editor.js";
import { Keeper, unsaved, forget } from "./keeper.js";
import { Preview } from "./preview.js";
import { decide } from "./conflict.js";
import { showHistory } from "./history.js";
import { problemLine, editAddress } from "./overview.js";
import { count } from "./count.js";
import { toolbar } from "./toolbar.js";

/** A Markdown file's front matter with its lines of ---, and its body. */
export function split(text, path) {
  if (!path.endsWith(".md")) return { head: "", body: text };
  const found = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(text);
  return found ? { head: found[0], body: text.slice(found[0].length) } : { head: "", body: text };
}

class Writing {
  constructor(main, site, file) {
    Object.assign(this, { main, site, file, path: file.path });
    const parts = split(file.text, file.path);
    this.head = parts.head;
    this.state = el("span", { class: "save-state", role: "status" });
    this.counted = el("span", { class: "counted" });
    this.problemList = el("div", { class: "file-problems" });
    this.pane = el("div", { class: "editor" });
    this.preview = new Preview(file.version?.address);
    this.preview.onproblems = () => this.check();
    this.preview.onchange = () => {
      this.check();
      this.lookAtDisk();
    };
    this.editor = new Editor({
      parent: this.pane, doc: parts.body, label: word(file.path.endsWith(".md") ? "text" : "source"), readOnly: site.readOnly,
      plain: !file.path.endsWith(".md"),
      onChange: () => this.changed(),
      onCursor: () => this.follow(),
    });
    this.keeper = new Keeper(
      { folder: site.folder, path: this.path, base: file.digest, saved: file.text },
      () => this.text(), (state, error) => this.tell(state, error), (body) => this.conflict(body));
    this.show();
  }

  text() {
    return this.head + this.editor.text();
  }

  setText(text) {
    const parts = split(text, this.path);
    this.head = parts.head;
    this.editor.setText(parts.body);
    this.counting();
  }

  show() {
    const { file } = this;
    const versions = (file.versions || []).map((version) =>
      el("a", { href: editAddress(version.file), "aria-current": version.file === this.path ? "page" : null }, word(`lang.${version.language}`)));
    this.main.className = "writing";
    this.main.replaceChildren(
      el("div", { class: "bar" },
        el("h1", {}, file.title || this.path),
        file.version && el("span", { class: `state ${file.version.state}` }, word(`state.${file.version.state}`)),
        el("nav", { class: "versions", "aria-label": word("languages") }, versions),
        this.state, el("span", { class: "grow" }), this.counted,
        button(word("history"), () => this.history())),
      el("div", { class: "panes" },
        el("section", { class: "text-pane", "aria-label": word("text") }, !this.site.readOnly && toolbar(this), this.pane, this.problemList),
        this.preview.element));
    this.counting();
    this.check();
  }

  changed() {
    this.keeper.changed();
    clearTimeout(this.countTimer);
    this.countTimer = setTimeout(() => this.counting(), 300);
  }

  counting() {
    const { words, all } = count(this.editor.text());
    this.counted.textContent = word("characters", words);
    this.counted.title = word("characters.more", words, all);
  }

  follow() {
    clearTimeout(this.followTimer);
    this.followTimer = setTimeout(() => this.preview.follow(this.editor.line().text), 150);
  }

  tell(state, error) {
    this.state.textContent = state === "refused" ? failure(error) : word(state);
    this.state.dataset.state = state;
    if (state === "saved" || state === "kept-draft") this.check();
    if (state === "saved" && !this.file.version) this.lookForPage();
  }

  /** Shows the problems of the file as it was last saved. */
  async check() {
    const { problems } = await get("problems", { path: this.path }).catch(() => ({ problems: [] }));
    const lines = this.head.split("\n").length - 1;
    this.editor.setProblems(problems.map((problem) => ({ ...problem, line: problem.line - lines })));
    const go = (problem) => (event) => {
      event.preventDefault();
      this.goTo(problem.line);
    };
    this.problemList.replaceChildren(problems.length
      ? el("ul", { "aria-label": word("problems") }, problems.map((problem) => problemLine(problem, go(problem))))
      : "");
  }

  goTo(line) {
    const lines = this.head.split("\n").length - 1;
    if (line > lines) this.editor.reveal(line - lines);
  }

  /** A file that had no page yet may have one now. */
  async lookForPage() {
    const file = await get("file", { path: this.path }).catch(() => null);
    if (file?.version) this.preview.move(file.version.address);
  }

  /** Somebody may have changed the file in another program. */
  async lookAtDisk() {
    if (this.keeper.isDirty() || this.keeper.waiting) return;
    const file = await get("file", { path: this.path }).catch(() => null);
    if (file && file.digest !== this.keeper.base && !this.keeper.isDirty()) {
      this.setText(file.text);
      this.keeper.resolved(file.digest, file.text);
    }
  }

  async conflict(body) {
    const chosen = await decide(body);
    await this.take(chosen ?? body.text, body.digest, body.text, chosen === null);
  }

  /** Goes on with a text over what is on disk now. */
  async take(text, digest, onDisk, drop) {
    this.setText(text);
    if (drop) await post("drop-draft", { path: this.path });
    await this.keeper.resolved(digest, onDisk);
    this.tell(this.keeper.isDirty() ? "typing" : "saved");
  }

  async history() {
    await this.keeper.save();
    if (await showHistory(this.path, this.site, () => this.keeper.base)) {
      const file = await get("file", { path: this.path });
      this.setText(file.text);
      this.keeper.resolved(file.digest, file.text);
      this.check();
    }
  }

  /** What an earlier window, or another one, typed and could not save. */
  async recover() {
    const { file, site } = this;
    const here = unsaved(site.folder, this.path);
    const kept = here && here.text !== file.text ? here : file.draft;
    if (!here || here.text === file.text) forget(site.folder, this.path);
    if (!kept || kept.text === file.text || site.readOnly) return;
    if (kept.base === file.digest) {
      this.setText(kept.text);
      announce(word("recovered"));
      await this.keeper.save();
      this.state.title = word("recovered");
    } else {
      const { parts } = await post("compare", { path: this.path, mine: kept.text, theirs: file.text });
      this.keeper.waiting = true;
      await this.conflict({ parts, clean: false, text: file.text, digest: file.digest });
    }
  }

  async close() {
    await this.keeper.close();
    this.preview.close();
    this.editor.destroy();
  }
}

export async function showWriting(main, site, query) {
  const path = query.get("path") || "";
  const file = await get("file", { path });
  const writing = new Writing(main, site, file);
  await writing.recover();
  const line = Number(query.get("line"));
  if (line) writing.goTo(line);
  else writing.editor.focus();
  const focused = () => writing.lookAtDisk();
  addEventListener("focus", focused);
  return async () => {
    removeEventListener("focus", focused);
    await writing.close();
    return true;
  };
}
