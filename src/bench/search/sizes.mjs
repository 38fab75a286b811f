// sizes.mjs FOLDER COUNT: what a first question loads, and whether its answer is right, for COUNT questions of each kind. Runs the search page's own scripts in
// Node over the files of FOLDER/public, without a browser: hundreds of questions a second, and the same numbers on every machine.
// Counted are the files as a server sends them (gzip where they are text) with 240 bytes of headers each, and the texts of the first four results, which are in view.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kindsOf } from './questions.mjs';

const [folder, count] = process.argv.slice(2);
const HEADERS = 240, IN_VIEW = 4;
const site = join(folder, 'public');
const { pages, ...kinds } = kindsOf(join(folder, 'truth.jsonl'));
const routes = new Map(pages.map(page => [page.route, page]));
const script = name => join(site, 'js', readdirSync(join(site, 'js')).find(file => file.startsWith(name + '.') && file.endsWith('.js')));
const sent = bytes => gzipSync(bytes).length + HEADERS;
const code = ['search', 'search-index', 'search-words'].reduce((sum, name) => sum + sent(readFileSync(script(name))), 0);
const load = async name => import('data:text/javascript;base64,' + readFileSync(script(name)).toString('base64'));
const words = await load('search-words'), reader = await load('search-index');

const files = new Map();
let used;
globalThis.fetch = async path => {
  const file = join(site, path);
  if (!existsSync(file)) return { ok: false };
  if (!files.has(file)) {
    const bytes = readFileSync(file);
    files.set(file, [bytes, file.endsWith('.bin') ? bytes.length + HEADERS : sent(bytes)]);
  }
  const [bytes, size] = files.get(file);
  used[/\/[0-9a-f]{16}\.json$/.test(path) ? 'texts' : 'index'] += size;
  return { ok: true, arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) };
};

const at = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))];
const kb = bytes => Math.round(bytes / 1024);
const share = (part, whole) => (whole ? (part / whole).toFixed(part === whole ? 1 : 4) : '–');
console.log('| articles | questions | | first question: code + index + texts | p95 | most | recall | precision |\n|---|---|---|---|---|---|---|---|');
for (const [kind, make] of Object.entries(kinds)) {
  if (process.env.KINDS && !kind.match(process.env.KINDS)) continue;
  const each = [];
  let right = 0, found = 0, wanted = 0;
  for (let i = 0; i < Number(count); i++) {
    const question = make();
    used = { index: 0, texts: 0 };
    const index = await reader.open('/search/', words);
    const { hits } = await index.search({ text: question.q, ...question.choices }, question.lang);
    const shown = await Promise.all(hits.slice(0, 10).map(hit => index.entry(hit)));
    await Promise.all(shown.slice(0, IN_VIEW).map(entry => index.texts(entry)));
    each.push({ ...used, all: code + used.index + used.texts });
    const entries = await Promise.all(hits.map(hit => index.entry(hit)));
    const got = new Set(entries.map(entry => entry.path).filter(path => routes.has(path) && question.of(routes.get(path))));
    const expected = pages.filter(page => question.of(page) && question.has(page)).map(page => page.route);
    const both = expected.filter(route => got.has(route)).length;
    right += both;
    found += got.size;
    wanted += expected.length;
    if (both < expected.length || both < got.size) console.error(folder, kind, question.q, JSON.stringify(question.choices), expected.length, got.size);
  }
  const part = name => kb(at(each.map(one => one[name]), .5)), all = each.map(one => one.all);
  console.log(`| ${folder} | ${kind} | ${count} | ${kb(at(all, .5))} KB (${kb(code)} + ${part('index')} + ${part('texts')}) | ${kb(at(all, .95))} KB | ${kb(at(all, 1))} KB | ${share(right, wanted)} | ${share(right, found)} |`);
}
