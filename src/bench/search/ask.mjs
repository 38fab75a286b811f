// ask.mjs FOLDER QUESTIONS ADDRESS: asks Tongxin's search and Pagefind the same questions in Chromium, and compares with a search through all texts.
import puppeteer from 'puppeteer-core';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [folder, count, address] = process.argv.slice(2);
const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line));
let seed = 12;
const random = n => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
const any = list => list[random(list.length)];
const textOf = page => [page.title, ...(page.names || []), ...(page.leads || []), ...(page.texts || [])].join('\n');
const chinese = truth.filter(page => page.language === 'zh'), english = truth.filter(page => page.language === 'en');
const all = new Map(truth.map(page => [page, textOf(page)]));
const han = /^[\u4e00-\u9fff]+$/;
const kinds = {
  'Chinese, 2 to 4 characters': () => {
    for (;;) {
      const text = all.get(any(chinese)), length = 2 + random(3), part = text.substr(random(Math.max(1, text.length - length)), length);
      if (han.test(part)) return { q: part, lang: 'zh', has: page => all.get(page).includes(part) };
    }
  },
  'English word': () => {
    for (;;) {
      const word = any(all.get(any(english)).split(/[^a-z]+/i)).toLowerCase();
      if (word.length > 4) return { q: word, lang: 'en', has: page => all.get(page).toLowerCase().split(/[^a-z]+/).some(one => one.startsWith(word)) };
    }
  },
};
const size = dir => readdirSync(dir, { withFileTypes: true }).reduce((sum, e) => sum + (e.isDirectory() ? size(join(dir, e.name)) : statSync(join(dir, e.name)).size), 0);
const at = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))];

const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
async function open(lang) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setBypassCSP(true);
  const cdp = await page.createCDPSession();
  await cdp.send('Network.enable');
  const used = { bytes: 0 };
  cdp.on('Network.loadingFinished', event => { used.bytes += event.encodedDataLength; });
  await page.goto(`${address}/${lang}/search/`, { waitUntil: 'networkidle0' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  used.bytes = 0;
  return { page, used };
}
const engines = {
  Tongxin: { folder: 'search', limit: Number(count), ask: async ({ q, lang }) => {
    const data = document.querySelector('[data-search]').dataset;
    const words = await import(data.words), reader = await import(data.reader);
    window.index ||= await reader.open(data.index, words);
    const start = performance.now();
    const found = await window.index.search({ text: q, own: lang }, lang);
    await Promise.all(found.hits.slice(0, 10).map(hit => window.index.entry(hit)));
    const time = performance.now() - start;
    const paths = (await Promise.all(found.hits.map(hit => window.index.entry(hit)))).map(entry => entry.path);
    return { time, paths };
  } },
  Pagefind: { folder: 'pagefind', limit: Math.min(200, Number(count)), ask: async ({ q }) => {
    window.pagefind ||= await import('/pagefind/pagefind.js');
    const start = performance.now();
    const found = await window.pagefind.search(q);
    await Promise.all(found.results.slice(0, 10).map(r => r.data()));
    const time = performance.now() - start;
    const paths = (await Promise.all(found.results.map(r => r.data()))).map(r => new URL(r.url, location.href).pathname.slice(1));
    return { time, paths };
  } },
};
console.log('| articles | engine | questions | index | first question | p50 | p95 | recall | precision |\n|---|---|---|---|---|---|---|---|---|');
for (const [kind, make] of Object.entries(kinds)) {
  const questions = Array.from({ length: Number(count) }, make);
  for (const [name, engine] of Object.entries(engines)) {
    const times = [];
    let right = 0, found = 0, wanted = 0, first = 0;
    const { page, used } = await open(questions[0].lang);
    for (const [i, question] of questions.slice(0, engine.limit).entries()) {
      let answer;
      try {
        answer = await page.evaluate(engine.ask, { q: question.q, lang: question.lang });
      } catch (error) {
        console.error(name, question.q, String(error).slice(0, 200));
        break;
      }
      if (i === 0) first = used.bytes;
      times.push(answer.time);
      const own = new Set(answer.paths.filter(path => path.startsWith(question.lang + '/articles/')));
      const expected = truth.filter(one => one.language === question.lang && one.kind === 'article' && question.has(one)).map(one => one.route.replace(/^\//, ''));
      right += expected.filter(route => own.has(route)).length;
      found += own.size;
      wanted += expected.length;
    }
    console.log(`| ${folder} | ${name}: ${kind} | ${times.length} | ${(size(join(folder, 'public', engine.folder)) / 1048576).toFixed(2)} MB | ${Math.round(first / 1024)} KB | ${at(times, .5)?.toFixed(0)} ms | ${at(times, .95)?.toFixed(0)} ms | ${(right / wanted).toFixed(3)} | ${(right / found).toFixed(3)} |`);
    await page.close();
  }
}
await browser.close();
