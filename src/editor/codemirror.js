// What the desk uses of CodeMirror, for esbuild: see README.md beside this file.
export { EditorState, EditorSelection, Annotation, Compartment, Prec } from "@codemirror/state";
export { EditorView, keymap, drawSelection, highlightSpecialChars, placeholder } from "@codemirror/view";
export { defaultKeymap, history, historyKeymap, undo, redo } from "@codemirror/commands";
export { search, searchKeymap, openSearchPanel } from "@codemirror/search";
export { setDiagnostics, lintKeymap, forEachDiagnostic } from "@codemirror/lint";
export { syntaxHighlighting, HighlightStyle, Language, defineLanguageFacet } from "@codemirror/language";
export { parser as markdownParser, Table, Strikethrough } from "@lezer/markdown";
export { tags } from "@lezer/highlight";
