/*
 * The search page: takes the question from the address, shows results, and keeps the address up to date.
 *
 * <div data-search data-index="folder of the index" data-base="/" data-lang="zh" data-reader="URL" data-words="URL"
 *      data-label-one data-label-many data-label-none data-label-busy data-label-failed>
 *   <form><input name="q"> <select name="kind|county|column|year"></form>
 *   <p data-search-state></p>  <ol data-search-results></ol>  <button data-search-more></button>
 * </div>
 *
 * The list carries data-total once the answer is complete. The texts that an excerpt is taken from are fetched when the
 * result comes into view.
 */
const root = document.querySelector('[data-search]');
const form = root.querySelector('form');
const state = root.querySelector('[data-search-state]');
const list = root.querySelector('[data-search-results]');
const more = root.querySelector('[data-search-more]');
const data = root.dataset;
const NAMES = ['q', 'kind', 'county', 'column', 'year'];
const AT_ONCE = 10;
/** So many characters stand before the first mark of an excerpt, and follow it: about three lines. */
const AROUND = { chinese: [14, 150], other: [40, 300] };
const load = (url) => import(new URL(url, document.baseURI).href);

let words;
let reader;
let index;
let asked = 0;
let answer;

async function open() {
  // What happens to it is said when it is waited for.
  const manifest = fetch(data.index + 'index.bin', { cache: 'no-cache' });
  manifest.catch(() => {});
  [words, reader] = await Promise.all([load(data.words), load(data.reader)]);
  index = await reader.open(data.index, words, manifest);
}
let opening;

function question() {
  const query = new URLSearchParams(location.search);
  return NAMES.map((name) => [name, (query.get(name) || '').trim()]);
}

function fill(values) {
  values.forEach(([name, value]) => {
    const field = form.elements[name];
    if (!field) return;
    field.value = value;
    // A value that is not offered narrows nothing down for the eye: it is offered for this once.
    if (value && field.value !== value) {
      field.add(new Option(value, value));
      field.value = value;
    }
  });
}

async function find(values) {
  const wanted = Object.assign({}, ...values.map(([name, value]) => ({ [name === 'q' ? 'text' : name]: value })));
  for (let attempt = 0; ; attempt++) {
    try {
      if (!opening) opening = open();
      await opening;
      const found = await index.search(wanted, data.lang);
      found.entries = await entries(found, 0);
      return found;
    } catch (error) {
      // The site has changed since the index was opened: once more, with the new one.
      opening = null;
      if (attempt > 0) throw error;
    }
  }
}

const entries = (found, from) => Promise.all(found.hits.slice(from, from + AT_ONCE).map((hit) => index.entry(hit)));

/* The same question in the other language. */
const languages = [...document.querySelectorAll('.langs a[hreflang]')].map((link) => [link, link.getAttribute('href')]);

async function run() {
  const own = ++asked;
  const values = question();
  fill(values);
  languages.forEach(([link, page]) => link.setAttribute('href', page + location.search));
  answer = null;
  list.removeAttribute('data-total');
  const text = values[0][1];
  document.title = (text ? text + ' · ' : '') + plainTitle;
  if (!values.some(([, value]) => value)) {
    show([], 0);
    state.textContent = '';
    root.removeAttribute('data-busy');
    return;
  }
  state.textContent = data.labelBusy;
  root.setAttribute('data-busy', '');
  try {
    const found = await find(values);
    if (own !== asked) return;
    answer = found;
    list.replaceChildren ? list.replaceChildren() : (list.textContent = '');
    show(found.entries, 0);
    const total = found.hits.length;
    state.textContent = total === 0 ? data.labelNone : total === 1 ? data.labelOne : data.labelMany.replace('{0}', total);
    root.removeAttribute('data-busy');
    list.setAttribute('data-total', total);
  } catch (error) {
    if (own !== asked) return;
    list.textContent = '';
    more.hidden = true;
    root.removeAttribute('data-busy');
    state.textContent = data.labelFailed;
  }
}
const plainTitle = document.title;

/** Adds results to the list; gives the first of them. */
function show(shown, from) {
  if (from === 0) list.textContent = '';
  const items = shown.map((entry, i) => item(entry, answer.hits[from + i]));
  items.forEach((one) => list.append(one));
  more.hidden = !answer || list.children.length >= answer.hits.length;
  items.forEach((one) => watch(one));
  return items[0];
}

const element = (name, className, content) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (content) made.append(content);
  return made;
};

function item(entry, hit) {
  const made = element('li');
  if (entry.language !== data.lang) made.lang = entry.language;
  const link = element('a');
  link.href = data.base + entry.path;
  link.append(marked(entry.title, ranges(entry.title, answer.terms, hit.titleMarks)));
  const head = element('h2');
  head.append(link);
  const facts = [label('kind', entry.kind), day(entry.date, entry.language), label('column', entry.column)]
    .concat(entry.counties.map((county) => label('county', county)));
  const meta = element('p', 'meta');
  meta.lang = document.documentElement.lang;
  facts.filter(Boolean).forEach((fact) => meta.append(element('span', '', fact)));
  made.append(head, meta, element('p', typeof entry.texts === 'string' ? 'excerpt' : 'excerpt short'));
  made.entry = entry;
  return made;
}

/** What the form calls a value. */
function label(name, value) {
  const field = value && form.elements[name];
  const option = field && [...field.options].find((one) => one.value === value);
  return option ? option.text : '';
}

function day(date) {
  return date && new Intl.DateTimeFormat(data.lang === 'zh' ? 'zh-CN' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(date + 'T00:00:00Z'));
}

/** Where the words of a question stand in a text: [start, end], ascending, apart from each other. */
function ranges(text, terms, given) {
  const { folded, places } = words.foldWithPlaces(text);
  const found = (given || []).map(([start, length]) => [start, start + length]);
  terms.forEach((term) => {
    if (words.hasCjk(term)) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) found.push([at, at + term.length]);
    } else {
      const wanted = words.wordsIn(term).map(([word]) => word);
      words.wordsIn(folded).forEach(([word, start, end]) => {
        if (wanted.some((one) => word === one || (one.length > 1 && word.startsWith(one)) || words.stem(word) === words.stem(one))) found.push([start, end]);
      });
    }
  });
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce((apart, [start, end]) => {
    const last = apart[apart.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
    return apart;
  }, []).map(([start, end]) => [places[start], end < places.length ? places[end] : text.length]);
}

/** A text with marks; of a long one, so many characters before the first of them, and so many from there. */
function marked(text, found, [before, length] = [0, Infinity]) {
  const made = document.createDocumentFragment();
  let from = 0;
  let to = text.length;
  if (to > length) {
    from = found.length ? Math.max(0, Math.min(found[0][0] - before, to - length)) : 0;
    // Not within an English word, nor between the halves of a character.
    while (from > 0 && /[\w\uDC00-\uDFFF]/.test(text[from]) && /[\w\uD800-\uDBFF]/.test(text[from - 1])) from--;
    to = Math.min(to, from + length);
    if (to < text.length && /[\uD800-\uDBFF]/.test(text[to - 1])) to--;
    if (from > 0) made.append('…');
  }
  found.filter(([start, end]) => start >= from && end <= to).forEach(([start, end]) => {
    made.append(text.slice(from, start), element('mark', '', text.slice(start, end)));
    from = end;
  });
  made.append(text.slice(from, to));
  if (to < text.length) made.append('…');
  return made;
}

/** Makes the excerpt of a result when it comes into view. */
const watch = (made) => (made.querySelector('.short') ? excerpt(made) : viewed.observe(made));
const viewed = new IntersectionObserver((seen) => seen.filter((one) => one.isIntersecting).forEach((one) => {
  viewed.unobserve(one.target);
  excerpt(one.target).catch(() => {});
}));

async function excerpt(made) {
  const found = answer;
  const [names, leads, others] = await index.texts(made.entry);
  if (found !== answer) return;
  const texts = others.concat(leads, names);
  const at = texts.findIndex((text) => text !== made.entry.title && ranges(text, found.terms).length);
  // From the text that has it on, without the credits of photos and the like; where only the title has it, how the page begins.
  const [first, ...rest] = at < 0 ? leads.concat(others) : texts.slice(at);
  const shown = [first].concat(rest.slice(0, 30).filter((text) => text.length > (words.hasCjk(text) ? 15 : 40))).join(' · ');
  made.querySelector('.excerpt').append(marked(shown, ranges(shown, found.terms), words.hasCjk(shown) ? AROUND.chinese : AROUND.other));
}

more.addEventListener('click', async () => {
  const found = answer;
  const from = list.children.length;
  try {
    const shown = await entries(found, from);
    if (found === answer && list.children.length === from) show(shown, from).querySelector('a').focus();
  } catch (error) {
    state.textContent = data.labelFailed;
  }
});

function ask() {
  const query = new URLSearchParams();
  NAMES.forEach((name) => {
    const field = form.elements[name];
    const value = field ? field.value.trim() : '';
    if (value) query.set(name, value);
  });
  const search = query.toString();
  if ('?' + search !== location.search) history.pushState(null, '', location.pathname + (search ? '?' + search : ''));
  run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
form.addEventListener('change', (event) => { if (event.target.name !== 'q') ask(); });
addEventListener('popstate', run);

/* The arrow keys go from the box to the results, and from one to the next. */
root.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...list.querySelectorAll('a')];
  const stops = [form.elements.q].concat(links);
  const at = stops.indexOf(event.target);
  if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = stops[at + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});

run();
