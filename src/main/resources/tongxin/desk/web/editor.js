// The text editor: CodeMirror with Markdown, problems at their places, and the desk's own words.
import {
  EditorState, EditorSelection, Annotation, EditorView, keymap, drawSelection, highlightSpecialChars,
  defaultKeymap, history, historyKeymap, undo, redo, search, searchKeymap, openSearchPanel, setDiagnostics,
  lintKeymap, syntaxHighlighting, HighlightStyle, Language, defineLanguageFacet, markdownParser, Table,
  Strikethrough, tags,
} from "./codemirror.js";
import { language, word } from "./words.js";
import { moveInTable } from "./table.js";

const nonce = document.querySelector('meta[name="tongxin-nonce"]').content;

const CHINESE = {
  "Find": "查找", "Replace": "替换为", "next": "下一个", "previous": "上一个", "all": "全选", "match case": "区分大小写",
  "by word": "整词", "regexp": "正则表达式", "replace": "替换", "replace all": "全部替换", "close": "关闭",
  "current match": "当前匹配", "replaced match on line $": "已替换第$行的匹配", "replaced $ matches": "已替换$处", "on line": "行",
  "Diagnostics": "问题", "No diagnostics": "没有问题", "Control character": "控制字符",
};

const look = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "bold", fontSize: "1.15em" },
  { tag: tags.strong, fontWeight: "bold" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: tags.quote, color: "var(--quiet)" },
  { tag: [tags.link, tags.url], color: "var(--link)" },
  { tag: tags.monospace, fontFamily: "ui-monospace, monospace" },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], color: "var(--quiet)" },
]);

const markdown = new Language(defineLanguageFacet(), markdownParser.configure([Table, Strikethrough]), [], "markdown");
const fromOutside = Annotation.define();

/**
 * An editor.
 *
 * options: parent, doc, label, readOnly, plain (no Markdown), onChange(), onCursor(lineText, line),
 * onPaste(event) → true where it was taken.
 */
export class Editor {
  constructor(options) {
    const { parent, doc, label } = options;
    this.marks = new Set();
    this.view = new EditorView({ parent, state: EditorState.create({ doc, extensions: this.extensions(options, label) }) });
  }

  extensions(options, label) {
    return [
      EditorView.cspNonce.of(nonce),
      EditorState.lineSeparator.of("\n"),
      EditorState.readOnly.of(!!options.readOnly),
      language() === "zh" ? EditorState.phrases.of(CHINESE) : [],
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", autocorrect: "off", autocapitalize: "off" }),
      history(),
      drawSelection(),
      highlightSpecialChars(),
      search({ top: true }),
      options.plain ? [] : [markdown, syntaxHighlighting(look)],
      keymap.of([...(options.plain ? [] : [{ key: "Tab", run: (view) => moveInTable(view, 1), shift: (view) => moveInTable(view, -1) }]), ...(options.keys || []), ...searchKeymap, ...historyKeymap, ...lintKeymap, ...defaultKeymap]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) this.marks.forEach((mark) => moved(mark, update.changes));
        if (update.docChanged && !update.transactions.some((t) => t.annotation(fromOutside))) options.onChange();
        if ((update.selectionSet || update.docChanged) && options.onCursor) options.onCursor();
      }),
      EditorView.domEventHandlers({ paste: (event) => (options.onPaste ? options.onPaste(event) : false), drop: (event) => (options.onDrop ? options.onDrop(event) : false) }),
    ];
  }

  text() {
    return this.view.state.doc.toString();
  }

  /** Shows another text; only what differs is replaced, so that the cursor and undo stay. */
  setText(text) {
    const old = this.text();
    if (old === text) return;
    let from = 0;
    while (from < old.length && from < text.length && old[from] === text[from]) from++;
    let end = 0;
    while (end < old.length - from && end < text.length - from && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
    this.view.dispatch({ changes: { from, to: old.length - end, insert: text.slice(from, text.length - end) }, annotations: fromOutside.of(true) });
  }

  line() {
    return this.view.state.doc.lineAt(this.view.state.selection.main.head);
  }

  /** Goes to a line, from 1. */
  reveal(number) {
    const doc = this.view.state.doc;
    const line = doc.line(Math.min(Math.max(1, number), doc.lines));
    this.view.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: "center" }) });
    this.focus();
  }

  /** Scrolls to a line without going there. */
  show(number) {
    const doc = this.view.state.doc;
    const line = doc.line(Math.min(Math.max(1, number), doc.lines));
    this.view.dispatch({ effects: EditorView.scrollIntoView(line.from, { y: "center" }) });
  }

  focus() {
    this.view.focus();
  }

  undo() {
    undo(this.view);
  }

  redo() {
    redo(this.view);
  }

  find() {
    openSearchPanel(this.view);
  }

  /** Puts signs around what is selected, in each paragraph of it, or takes them away. */
  around(sign) {
    const { state } = this.view;
    const size = sign.length;
    this.view.dispatch(state.changeByRange((range) => {
      if (state.sliceDoc(range.from - size, range.from) === sign && state.sliceDoc(range.to, range.to + size) === sign) {
        return { changes: [{ from: range.from - size, to: range.from }, { from: range.to, to: range.to + size }], range: EditorSelection.range(range.from - size, range.to - size) };
      }
      const text = state.sliceDoc(range.from, range.to);
      const signed = text.replace(/\S(?:.*\S)?/g, (words) => (words.length > 2 * size && words.startsWith(sign) && words.endsWith(sign) ? words.slice(size, -size) : sign + words + sign));
      const insert = text.trim() ? signed : sign + text + sign;
      const at = text.trim() ? EditorSelection.range(range.from, range.from + insert.length) : EditorSelection.cursor(range.from + size);
      return { changes: { from: range.from, to: range.to, insert }, range: at };
    }), { userEvent: "input" });
    this.focus();
  }

  /** Puts a mark before each selected line, or takes it away where all have it. */
  prefix(mark) {
    const { state } = this.view;
    const { from, to } = state.selection.main;
    const lines = [];
    for (let n = state.doc.lineAt(from).number; n <= state.doc.lineAt(to).number; n++) lines.push(state.doc.line(n));
    const all = lines.every((line) => line.text.startsWith(mark));
    this.view.dispatch({
      changes: lines.map((line) => (all ? { from: line.from, to: line.from + mark.length } : { from: line.from, insert: mark })),
      // At the beginning of a line one goes on typing behind the mark.
      ...(from === to ? { selection: { anchor: all ? Math.max(lines[0].from, from - mark.length) : from + mark.length } } : {}),
      userEvent: "input",
    });
    this.focus();
  }

  /** Replaces what is selected; the cursor ends behind it, or selects the first `select` in it. */
  insert(text, select = "") {
    const { from, to } = this.view.state.selection.main;
    const at = select ? text.indexOf(select) : -1;
    const selection = at < 0 ? { anchor: from + text.length } : { anchor: from + at, head: from + at + select.length };
    this.view.dispatch({ changes: { from, to, insert: text }, selection, userEvent: "input", scrollIntoView: true });
    this.focus();
  }

  /** What is selected now, wherever that is when more was typed. */
  mark() {
    const { from, to } = this.view.state.selection.main;
    const mark = { from, to };
    this.marks.add(mark);
    return mark;
  }

  /** Replaces what was marked. The cursor stays behind what was typed since; else it goes behind the new text. */
  insertAt(mark, text) {
    this.marks.delete(mark);
    const { from, to } = this.view.state.selection.main;
    const here = from === mark.from && to === mark.to;
    this.view.dispatch({ changes: { from: mark.from, to: mark.to, insert: text }, ...(here ? { selection: { anchor: mark.from + text.length }, scrollIntoView: true } : {}), userEvent: "input" });
    if (here) this.focus();
  }

  /** Puts a block on lines of its own, with an empty line before and after. */
  insertBlock(text, select = "") {
    const { state } = this.view;
    const line = state.doc.lineAt(state.selection.main.to);
    const before = line.text.trim() ? "\n\n" : line.number > 1 && state.doc.line(line.number - 1).text.trim() ? "\n" : "";
    const next = line.number < state.doc.lines ? state.doc.line(line.number + 1).text : "";
    this.view.dispatch({ selection: { anchor: line.to } });
    this.insert(before + text + (next.trim() ? "\n\n" : "\n"), select);
  }

  /** Adds at the end of the text. */
  append(text) {
    const { doc } = this.view.state;
    const end = doc.toString().replace(/\s+$/, "").length;
    this.view.dispatch({ changes: { from: end, to: doc.length, insert: text }, userEvent: "input" });
  }

  selected() {
    const { from, to } = this.view.state.selection.main;
    return this.view.state.sliceDoc(from, to);
  }

  /** Underlines problems. Lines count from 1 in this text; columns in characters. */
  setProblems(problems) {
    const { doc } = this.view.state;
    const found = problems.filter((p) => p.line >= 1 && p.line <= doc.lines).map((problem) => {
      const line = doc.line(problem.line);
      const start = line.from + (problem.column > 0 ? [...line.text].slice(0, problem.column - 1).join("").length : 0);
      const from = Math.min(start, line.to);
      const fix = this.fix(problem);
      if (fix) {
        const apply = (view, a, b) => view.dispatch({ changes: { from: a, to: b, insert: problem.by }, userEvent: "input" });
        return { from: fix.from, to: fix.to, severity: problem.severity, message: `${problem.message}\n${problem.hint}`, actions: [{ name: word("fix", problem.by), apply }] };
      }
      const words = (/^[\p{L}\p{N}_:.-]+/u.exec(doc.sliceString(from, line.to)) || [" "])[0].length;
      const to = problem.column > 0 ? Math.min(line.to, from + Math.max(1, words)) : line.to;
      return { from, to, severity: problem.severity, message: `${problem.message}\n${problem.hint}` };
    });
    found.sort((a, b) => a.from - b.from);
    this.view.dispatch(setDiagnostics(this.view.state, found));
  }

  /** Where the word stands that is to be replaced; null where that is not certain. */
  fix(problem) {
    const { doc } = this.view.state;
    if (!problem.by || problem.line < 1 || problem.line > doc.lines || !problem.column) return null;
    const line = doc.line(problem.line);
    const start = [...line.text].slice(0, problem.column - 1).join("").length;
    for (const old of problem.replace) {
      const at = old.length > 1 && near(old, problem.by) ? line.text.indexOf(old, start) : -1;
      if (at >= 0) return { from: line.from + at, to: line.from + at + old.length };
    }
    return null;
  }

  /** Puts the proposed word in its place. */
  applyFix(problem) {
    const place = this.fix(problem);
    if (place) this.view.dispatch({ changes: { from: place.from, to: place.to, insert: problem.by }, userEvent: "input" });
    this.focus();
  }

  destroy() {
    this.view.destroy();
  }
}

/** What is typed at a mark comes behind it. */
function moved(mark, changes) {
  mark.from = changes.mapPos(mark.from, -1);
  mark.to = Math.max(mark.from, changes.mapPos(mark.to, -1));
}

/** True where a word is another but for a few signs (Levenshtein). */
function near(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return a !== b && row[b.length] <= Math.max(2, Math.floor(b.length / 2));
}
