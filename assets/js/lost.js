// Where a page is missing: keeps the words in the reader's language, and finds the pages whose addresses are nearest.
const root = document.querySelector('[data-lost]');
const base = root.dataset.base;
const languages = root.dataset.languages.split(' ');
const asked = new URLSearchParams(location.search).get('from');
const path = asked && !location.pathname.endsWith('404.html') ? asked : location.pathname.slice(base.length);
const parts = path.split('/').filter(Boolean);
const sections = [...root.querySelectorAll('[data-lost-in]')];
const wanted = asked ? sections[0] : sections.find((section) => section.dataset.lostIn === parts[0]) || sections[0];

for (const section of sections) {
  section.hidden = section !== wanted;
}

const pairs = (text) => {
  const found = new Set();
  for (let i = 0; i + 1 < text.length; i++) {
    found.add(text.slice(i, i + 2));
  }
  return found;
};

// How alike two texts are, from 0 to 1: the pairs of characters that both have (Dice).
const likeness = (one, other) => {
  const left = pairs(one.toLowerCase());
  const right = pairs(other.toLowerCase());
  const both = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * both) / (left.size + right.size);
};

const plain = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const last = (address) => plain(address.split('/').filter(Boolean).pop() || '');

const read = async (address) => {
  const response = await fetch(address);
  return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
};

const links = (page, selector) =>
  page ? [...page.querySelectorAll(selector)].map((a) => ({ url: a.getAttribute('href'), text: a.textContent, lang: a.lang })) : [];

// The page itself in the language that it is in, and what it names, in this language.
const original = async (language) => {
  if (!/^[a-z]{2}\/[\w%/.-]*$/.test(asked) || !languages.includes(parts[0])) {
    return [];
  }
  const page = await read(base + asked);
  if (!page) {
    return [];
  }
  const title = page.querySelector('h1').textContent;
  const own = { url: base + asked, text: title, lang: page.documentElement.lang };
  const named = links(page, '.crumbs a, .kicker a, .after a').map((a) => a.url.replace(base + parts[0] + '/', base + language + '/'));
  const known = links(await read(wanted.dataset.lostIndex), '.index a');
  return [own, ...known.filter((a) => named.includes(a.url))];
};

const nearest = async () => {
  const name = last(path);
  const dated = path.match(/\/articles\/(\d{4})\/(\d{2})\//);
  const month = dated ? base + parts[0] + '/archive/' + dated[1] + '/' + dated[2] + '/' : '';
  const page = month && languages.includes(parts[0]) ? await read(month) : null;
  const index = wanted.dataset.lostIndex;
  const all = [...links(page, '.titles h2 a'), ...links(index ? await read(index) : null, '.index li > a')];
  const best = all
    .map((a) => ({ ...a, like: Math.max(likeness(name, last(a.url)), likeness(name, a.text)) }))
    .filter((a) => a.like > 0.4)
    .sort((a, b) => b.like - a.like)
    .slice(0, 5);
  return page ? [...best, { url: month, text: page.querySelector('h1').textContent, lang: '' }] : best;
};

const show = (found) => {
  const box = wanted.querySelector('[data-lost-found]');
  const seen = new Set();
  for (const { url, text, lang } of found) {
    if (!seen.has(url)) {
      seen.add(url);
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = text;
      link.lang = lang || wanted.lang;
      item.append(link);
      box.querySelector('ul').append(item);
    }
  }
  box.hidden = seen.size === 0;
};

(asked ? original(wanted.dataset.lostIn) : nearest()).then(show, () => {});
