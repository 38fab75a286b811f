// Tab goes from cell to cell in a table of Markdown. Escape, then Tab, leaves the editor.

const isRow = (text) => /^\s*\|/.test(text);
const isRule = (text) => /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(text);

/** Where the cells of a line stand: [from, to] without the spaces around them, from the line's start. */
export function cells(text) {
  const bars = [...text.matchAll(/(?<!\\)(?:\\\\)*\|/g)].map((bar) => bar.index + bar[0].length - 1);
  return bars.slice(0, -1).map((bar, i) => {
    const inner = text.slice(bar + 1, bars[i + 1]);
    const start = bar + 1 + (inner.trim() ? inner.length - inner.trimStart().length : Math.min(1, inner.length));
    return [start, start + inner.trim().length];
  });
}

/** The lines of the table around a line; null where it is none. */
function tableAt(doc, number) {
  if (!isRow(doc.line(number).text)) return null;
  let first = number;
  let last = number;
  while (first > 1 && isRow(doc.line(first - 1).text)) first--;
  while (last < doc.lines && isRow(doc.line(last + 1).text)) last++;
  return last > first && isRule(doc.line(first + 1).text) ? { first, last } : null;
}

/** Goes to the next cell (1) or the one before (-1); behind the last one a new row begins. */
export function moveInTable(view, step) {
  const { state } = view;
  const { doc } = state;
  const line = doc.lineAt(state.selection.main.head);
  const table = tableAt(doc, line.number);
  if (!table || state.readOnly) return false;
  const all = [];
  for (let n = table.first; n <= table.last; n++) {
    if (n === table.first + 1) continue;
    const { from, text } = doc.line(n);
    all.push(...cells(text).map(([a, b]) => [from + a, from + b]));
  }
  if (all.length === 0) return false;
  const { head } = state.selection.main;
  const before = all.filter(([from]) => from <= head).length - 1;
  const next = before + step;
  // Before the first cell the keyboard leaves the table.
  if (next < 0) return false;
  if (next < all.length) {
    view.dispatch({ selection: { anchor: all[next][0], head: all[next][1] }, scrollIntoView: true });
    return true;
  }
  const end = doc.line(table.last);
  const columns = cells(doc.line(table.first).text).length;
  view.dispatch({ changes: { from: end.to, insert: `\n|${"  |".repeat(columns)}` }, selection: { anchor: end.to + 3 }, scrollIntoView: true, userEvent: "input" });
  return true;
}
