// Random questions of each kind about an invented newsroom, and what a search through all visible texts finds for them.
// Nothing here comes from Tongxin: words are cut and stems made by rules of their own (npm: stemmer), Traditional forms by OpenCC's tables (npm: opencc-js).
import { readFileSync } from 'node:fs';
import { stemmer } from 'stemmer';
import { Converter } from 'opencc-js';

const toTraditional = Converter({ from: 'cn', to: 't' });
const HAN = /^[\u4e00-\u9fff]+$/;
const FULL = { '，': ',', '。': '。' };

/** Kinds of questions, each a function that makes one: { q, lang, choices, of, has }. `of` are the pages that count, `has` those that should be found. */
export function kindsOf(file) {
  const pages = readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line));
  let seed = 12;
  // Mulberry32: the same numbers on every machine, without short cycles.
  const random = n => {
    let t = seed += 0x6D2B79F5;
    t = Math.imul(t ^ t >>> 15, t | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) % n;
  };
  const any = list => list[random(list.length)];
  const parts = page => [page.title, ...page.names, ...page.leads, ...page.texts];
  const folded = text => text.toLowerCase().replace(/[，]/g, c => FULL[c]);
  const texts = new Map(pages.map(page => [page, folded(parts(page).join('\n'))]));
  const chinese = pages.filter(page => page.language === 'zh'), english = pages.filter(page => page.language === 'en');
  const places = chinese.filter(page => page.pinyin);
  const articles = chinese.filter(page => page.kind === 'article');

  // English: the pages of each word.
  const words = new Map();
  english.forEach(page => new Set(texts.get(page).split(/[^a-z0-9]+/)).forEach(word => word && words.set(word, (words.get(word) || new Set()).add(page))));
  const byStem = new Map();
  [...words.keys()].forEach(word => byStem.set(stemmer(word), [...(byStem.get(stemmer(word)) || []), word]));
  const ofWord = q => {
    const found = new Set();
    const stem = stemmer(q);
    words.forEach((where, word) => { if (word.startsWith(q) || (q.length > 2 && byStem.get(stem)?.includes(word))) where.forEach(page => found.add(page)); });
    return page => found.has(page);
  };
  const englishWord = () => { for (;;) { const word = any(texts.get(any(english)).split(/[^a-z]+/)); if (word.length > 2) return word; } };

  const piece = (least, most, from = chinese) => {
    for (;;) {
      const text = any(parts(any(from))), length = least + random(most - least + 1);
      const part = text.substr(random(Math.max(1, text.length - length + 1)), length);
      if (part.length === length && HAN.test(part)) return part;
    }
  };
  const holds = q => { const part = folded(q); return page => texts.get(page).includes(part); };
  const zh = (q, has, more) => ({ q, lang: 'zh', choices: {}, of: () => true, has, ...more });
  const en = (q, has) => ({ q, lang: 'en', choices: {}, of: page => page.language === 'en', has });
  const spelt = how => {
    const place = any(places), syllables = place.pinyin.split(' '), plain = random(syllables.length);
    const q = syllables.map((s, i) => (how === 'initials' ? s[0] : how === 'mixed' && i === plain ? place.title[i] : s)).join('');
    // All syllables or all initials, characters in between; names only, for nobody knows here how invented titles of articles are read.
    const read = (name, sounds) => {
      const from = (at, rest) => !rest || (at < name.length && [name[at], sounds[at]].some(form => rest.startsWith(form) && from(at + 1, rest.slice(form.length))));
      return name.split('').some((c, at) => from(at, q));
    };
    const has = page => [[page.title, page.pinyin], ...page.sounds].some(([name, py]) => [py.split(' '), py.split(' ').map(s => s[0])].some(sounds => read(name, sounds)));
    return zh(q, has, { of: page => Boolean(page.pinyin) });
  };
  return {
    'Chinese, 2 to 4 characters': () => { const q = piece(2, 4); return zh(q, holds(q)); },
    'Chinese, 5 to 9 characters': () => { const q = piece(5, 9); return zh(q, holds(q)); },
    'one character': () => { const page = any(chinese), q = any(page.title.split('').filter(c => HAN.test(c)));
      return zh(q, one => one.title.includes(q) || one.names.some(name => name.includes(q))); },
    'two Chinese words': () => { const a = piece(2, 2), b = piece(2, 3); const x = holds(a), y = holds(b); return zh(a + ' ' + b, page => x(page) && y(page)); },
    'Traditional': () => {
      for (;;) {
        const simple = piece(2, 6), q = toTraditional(simple);
        if (q !== simple && q.length === simple.length) { const x = holds(simple), y = holds(q); return zh(q, page => x(page) || y(page)); }
      }
    },
    'full pinyin': () => spelt('full'),
    'initials': () => spelt('initials'),
    'pinyin and characters': () => spelt('mixed'),
    'English word': () => { const q = englishWord(); return en(q, ofWord(q)); },
    'beginning of a word': () => { const q = englishWord().slice(0, 3 + random(2)); return en(q, ofWord(q)); },
    'another form of a word': () => {
      for (;;) { const q = any([...words.keys()].slice(random(1000))); const others = byStem.get(stemmer(q)); if (q.length > 2 && others.length > 1) return en(q, ofWord(q)); }
    },
    'two English words': () => { const a = englishWord(), b = englishWord(), x = ofWord(a), y = ofWord(b); return en(a + ' ' + b, page => x(page) && y(page)); },
    'column, year and county': () => {
      const q = piece(2, 2, articles), page = any(articles.filter(one => one.counties.length)), way = random(3);
      const choices = way === 0 ? { column: page.column } : way === 1 ? { year: page.date.slice(0, 4) } : { county: page.counties[0], kind: 'article' };
      const x = holds(q);
      return zh(q, one => x(one) && Object.entries(choices).every(([name, value]) => name === 'county' ? one.counties.includes(value)
        : name === 'year' ? one.date.startsWith(value) : one[name] === value), { choices });
    },
    pages,
  };
}
