// ask.mjs FOLDER QUESTIONS ADDRESS: asks Tongxin's search and Pagefind the same questions in Chromium, and compares with a search through all texts.
import puppeteer from 'puppeteer-core';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kindsOf } from './questions.mjs';

const [folder, count, address] = process.argv.slice(2);
const { pages, ...kinds } = kindsOf(join(folder, 'truth.jsonl'));
const TIMED = Math.min(200, Number(count)), BATCH = 50;
/** Files of the texts that excerpts are taken from. */
const TEXTS = /^\/search\/[0-9a-f]{16}\.json$/;
const OFTEN = /2 to 4|^English word$/;
const size = dir => readdirSync(dir, { withFileTypes: true }).reduce((sum, e) => sum + (e.isDirectory() ? size(join(dir, e.name)) : statSync(join(dir, e.name)).size), 0);
const at = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))];
const share = (part, whole) => (whole ? (part / whole).toFixed(part === whole ? 1 : 4) : '–');

const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', protocolTimeout: 0, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
async function open(path, slow, note) {
  const context = await browser.createBrowserContext(), page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setBypassCSP(true);
  const cdp = await page.createCDPSession();
  await cdp.send('Network.enable');
  const urls = new Map();
  if (note) {
    cdp.on('Network.requestWillBeSent', event => urls.set(event.requestId, event));
    cdp.on('Network.loadingFinished', event => note(urls.get(event.requestId), event.encodedDataLength));
  }
  if (slow) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address + path, { waitUntil: 'networkidle0' });
  return { page, close: () => context.close() };
}

// What runs in the page. `all`: the addresses of all results; without, what a reader waits for: the first ten. Times are of the second asking, when all files are there.
const engines = {
  Tongxin: { folder: 'search', limit: Number(count), ask: async (questions, all) => {
    const data = document.querySelector('[data-search]').dataset;
    const words = await import(data.words), reader = await import(data.reader);
    const index = window.index ||= await reader.open(data.index, words);
    const answers = [];
    for (const { q, lang, choices } of questions) {
      const ask = async () => {
        const start = performance.now();
        const found = await index.search({ text: q, ...choices }, lang);
        await Promise.all(found.hits.slice(0, 10).map(hit => index.entry(hit)));
        return [performance.now() - start, found];
      };
      const [first, found] = await ask();
      if (all) answers.push((await Promise.all(found.hits.map(hit => index.entry(hit)))).map(entry => entry.path));
      else answers.push([first, (await ask())[0]]);
    }
    return answers;
  } },
  Pagefind: { folder: 'pagefind', limit: TIMED, ask: async (questions, all) => {
    window.pagefind ||= await import('/pagefind/pagefind.js');
    const answers = [];
    for (const { q } of questions) {
      const ask = async () => {
        const start = performance.now();
        const found = await window.pagefind.search(q);
        await Promise.all(found.results.slice(0, 10).map(r => r.data()));
        return [performance.now() - start, found];
      };
      const [first, found] = await ask();
      if (all) answers.push((await Promise.all(found.results.map(r => r.data()))).map(r => new URL(r.url, location.href).pathname.slice(1)));
      else answers.push([first, (await ask())[0]]);
    }
    return answers;
  } },
};
const asked = list => list.map(({ q, lang, choices }) => ({ q, lang, choices }));

/** The bytes of a first question, as a reader's browser gets them who opens its address: code, index, titles and the texts that were looked into or are in view. */
async function firstBytes(questions, many) {
  const each = [];
  for (const { q, lang, choices } of questions.slice(0, many)) {
    const used = { code: 0, index: 0, texts: 0 };
    const { close } = await open(`/${lang}/search/?` + new URLSearchParams({ q, ...choices }), true, (event, bytes) => {
      const path = new URL(event.request.url).pathname;
      if (/\/search[^/]*\.js$/.test(path)) used.code += bytes;
      else if (TEXTS.test(path)) used.texts += bytes;
      else if (path.startsWith('/search/')) used.index += bytes;
    });
    each.push(used);
    await close();
  }
  const all = each.map(one => one.code + one.index + one.texts), kb = bytes => Math.round(bytes / 1024);
  const part = name => kb(at(each.map(one => one[name]), .5));
  return `${kb(at(all, .5))} KB (${part('code')} + ${part('index')} + ${part('texts')}) | ${kb(at(all, .95))} KB`;
}
/** Of Pagefind: code, index and the ten first results, which hold its excerpts. */
async function firstBytesOfPagefind(questions) {
  const each = [];
  // Its worker's requests are not the page's: the server counts.
  const sent = async () => Object.entries(await (await fetch(address + '/.sent')).json()).reduce((sum, [path, bytes]) => sum + (path.startsWith('/pagefind/') ? bytes : 0), 0);
  for (const question of questions.slice(0, 5)) {
    const { page, close } = await open(`/${question.lang}/search/`, true);
    const before = await sent();
    await page.evaluate(engines.Pagefind.ask, asked([question]), false);
    each.push(await sent() - before);
    await close();
  }
  return `${Math.round(at(each, .5) / 1024)} KB | ${Math.round(at(each, .95) / 1024)} KB`;
}

console.log('| articles | engine | questions | first question: code + index + texts | its p95 | asked: p50 | p95 | asked again: p50 | p95 | recall | precision |\n|---|---|---|---|---|---|---|---|---|---|---|');
const routes = new Map(pages.map(page => [page.route, page]));
for (const [kind, make] of Object.entries(kinds)) {
  if (process.env.KINDS && !kind.match(process.env.KINDS)) continue;
  const questions = Array.from({ length: Number(count) }, make);
  for (const [name, engine] of Object.entries(engines)) {
    if (name === 'Pagefind' && !(OFTEN.test(kind) && existsSync(join(folder, 'public/pagefind')))) continue;
    let right = 0, found = 0, wanted = 0, shown = 0;
    const list = questions.slice(0, engine.limit), lang = list[0].lang;
    const quick = await open(`/${lang}/search/`, false);
    for (let from = 0; from < list.length; from += BATCH) {
      const batch = list.slice(from, from + BATCH);
      const answers = await quick.page.evaluate(engine.ask, asked(batch), true);
      batch.forEach((question, i) => {
        const got = new Set(answers[i].filter(path => routes.has(path) && question.of(routes.get(path))));
        const expected = pages.filter(page => question.of(page) && question.has(page)).map(page => page.route);
        const both = expected.filter(route => got.has(route)).length;
        right += both;
        found += got.size;
        wanted += expected.length;
        if (name === 'Tongxin' && (both < expected.length || both < got.size) && shown++ < 3) {
          console.error(folder, kind, JSON.stringify(question.q), JSON.stringify(question.choices), 'missed', expected.filter(route => !got.has(route)).slice(0, 3), 'too many',
            [...got].filter(route => !expected.includes(route)).slice(0, 3));
        }
      });
    }
    await quick.close();
    const slow = await open(`/${lang}/search/`, true);
    const times = await slow.page.evaluate(engine.ask, asked(list.slice(0, TIMED)), false);
    await slow.close();
    const bytes = name === 'Tongxin' ? await firstBytes(list, Number(process.env.FIRST || 30)) : await firstBytesOfPagefind(list);
    const ms = (i, p) => `${at(times.map(one => one[i]), p).toFixed(0)} ms`;
    console.log(`| ${folder} | ${name}: ${kind} | ${list.length} | ${bytes} | ${ms(0, .5)} | ${ms(0, .95)} | ${ms(1, .5)} | ${ms(1, .95)} | ${share(right, wanted)} | ${share(right, found)} |`);
  }
}
const mb = name => (size(join(folder, 'public', name)) / 1048576).toFixed(1) + ' MB in ' + readdirSync(join(folder, 'public', name)).length + ' files';
console.log(`\n${folder}: index ${mb('search')}; Pagefind ${existsSync(join(folder, 'public/pagefind')) ? (size(join(folder, 'public/pagefind')) / 1048576).toFixed(1) : '–'} MB.`);
await browser.close();
