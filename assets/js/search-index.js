/*
 * Reads the index of a site, file by file as a question needs them, and answers. The format is that of tongxin.search,
 * described in src/docs/decisions/0023 and 0057. Positions are in UTF-16 units; a place is page * PAGE + position.
 */
const PAGE = 2 ** 21;
const BLOCK = 8;
const GROUP = 64;
const FIELDS = [256, 512, 1024];
const FEW = 6;
const MANY = 64;

/** What a browser loads to see where a pair stands on a page, and to see all texts of a page. */
const POSITION_BYTES = 2;
const TEXT_BYTES = 2000;
const AFTER = '\uFFFF';
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const NONE = new Uint8Array(0);

/** Characters that are common in Simplified text, but Traditional for another in some words. */
const BOTH = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽';

const fieldOf = (position) => (position < FIELDS[0] ? 0 : position < FIELDS[1] ? 1 : position < FIELDS[2] ? 2 : 3);
const spread = (number) => Math.imul(number, 0x9E3779B1) >>> 0;

function hash(text) {
  let number = 0;
  for (let i = 0; i < text.length; i++) number = (Math.imul(number, 31) + text.charCodeAt(i)) | 0;
  return spread(number);
}

class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get more() { return this.at < this.bytes.length; }

  number() {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      value += (byte & 0x7F) * unit;
      if (byte < 0x80) return value;
      unit *= 128;
    }
  }

  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

const text = (bytes) => new TextDecoder().decode(bytes);
const hex = (bytes) => [...bytes].map((byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('');

/** Bits, the highest of each byte first. */
class Bits {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  bit() {
    const bit = (this.bytes[this.at >> 3] >> (7 - (this.at & 7))) & 1;
    this.at++;
    return bit;
  }

  take(count, value = 0) {
    let all = value;
    for (let i = 0; i < count; i++) all = all * 2 + this.bit();
    return all;
  }

  /** An exponential Golomb code. */
  number(order) {
    let zeros = 0;
    while (this.at < this.bytes.length * 8 && !this.bit()) zeros++;
    return this.take(zeros + order, 1) - 2 ** order;
  }
}

/** The order that suits the distances between so many numbers below a limit. */
function order(count, limit) {
  let found = 0;
  while (count * 2 ** (found + 1) <= limit) found++;
  return found;
}

/** So many pages with the best field of each, of a segment that has `total`. */
function pagesOf(bits, size, total) {
  const distance = order(size, total);
  const pages = [];
  const fields = [];
  for (let page = -1, i = 0; i < size; i++) {
    page += 1 + bits.number(distance);
    pages.push(page);
    fields.push(bits.bit() ? 3 : bits.take(2));
  }
  return { pages, fields };
}

/** Calls back with each page of a list and its field. */
function eachPage(list, total, call) {
  if (!list.length) return;
  const bits = new Bits(list);
  const { pages, fields } = pagesOf(bits, bits.number(0) + 1, total);
  pages.forEach((page, i) => call(page, fields[i]));
}

/** The places on pages that are wanted, ascending. */
function placesOf(bits, { pages, fields }, wanted) {
  const result = [];
  pages.forEach((page, at) => {
    const field = fields[at];
    const count = bits.number(0) + 1;
    let position = (field ? FIELDS[field - 1] : 0) + bits.number(field < 3 ? 4 : 8);
    for (let i = 0; i < count; i++) {
      if (i > 0) position += 1 + bits.number(field < 2 ? 2 : field < 3 ? 4 : 6);
      if (!wanted || wanted.has(page)) result.push(page * PAGE + position);
    }
  });
  return result;
}

const keyOf = (pair) => spread((pair.charCodeAt(0) << 16) | pair.charCodeAt(1));

/** Those of `a` that stand `distance` before one of `b`; both ascending. */
function before(a, b, distance) {
  const result = [];
  let j = 0;
  for (const place of a) {
    const wanted = place + distance;
    while (j < b.length && b[j] < wanted) j++;
    if (j === b.length) break;
    if (b[j] === wanted) result.push(place);
  }
  return result;
}

const better = (hits, page, field) => {
  const known = hits.get(page);
  if (known === undefined || known > field) hits.set(page, field);
};

/** Thrown where a file of the index is gone: the site has changed since the page was opened. */
export class Changed extends Error {}

class Index {
  constructor(base, words, manifest) {
    this.base = base;
    this.words = words;
    this.loaded = new Map();
    const reader = new Bytes(manifest);
    if (reader.number() !== 2) throw new Changed('version');
    this.languages = [];
    for (let n = reader.number(); n > 0; n--) this.languages.push(text(reader.take(2)));
    this.traditional = Index.family(reader, 'traditional');
    this.segments = [];
    for (let n = reader.number(); n > 0; n--) this.segments.push(this.segment(reader));
  }

  /** The files of a family: how many there are, and their fingerprints or those of lists of them. */
  static family(reader, name) {
    const size = reader.number();
    return { name, size, prints: reader.take(4 * (size <= GROUP ? size : Math.ceil(size / GROUP))) };
  }

  segment(reader) {
    const name = text(reader.take(reader.number()));
    const pages = reader.number();
    const undated = reader.number();
    const languages = this.languages.slice(1).map(() => reader.take((pages + 7) >> 3));
    const segment = { name, pages, undated, languages };
    ['pairs', 'positions', 'words', 'names', 'choices', 'titles'].forEach((family) => {
      segment[family] = (family === 'words' ? Index.blocks : Index.family)(reader, name + '-' + family);
    });
    return segment;
  }

  /** Words in their order: where each list of blocks begins. */
  static blocks(reader, name) {
    const groups = [];
    for (let n = reader.number(), key = ''; n > 0; n--) {
      key = Index.nextKey(reader, key);
      groups.push({ first: key, file: name + '-list-' + groups.length + '-' + hex(reader.take(4)) + '.bin' });
    }
    return { name, groups };
  }

  /** A word: how many units it shares with the one before, and the rest of it. */
  static nextKey(reader, key) {
    return key.slice(0, reader.number()) + text(reader.take(reader.number()));
  }

  /** The bytes of a file, loaded once. */
  file(name) {
    if (!this.loaded.has(name)) {
      this.loaded.set(name, fetch(this.base + name).then((answer) => {
        if (!answer.ok) throw new Changed(name);
        return answer.arrayBuffer();
      }).then((buffer) => new Uint8Array(buffer)));
    }
    return this.loaded.get(name);
  }

  /** A file of a family; one that is empty does not exist. */
  async shard(family, number, ending) {
    const print = (prints, i) => prints.subarray(i * 4, i * 4 + 4);
    let own = print(family.prints, number);
    if (family.size > GROUP) {
      const group = Math.floor(number / GROUP);
      own = print(await this.file(family.name + '-list-' + group + '-' + hex(print(family.prints, group)) + '.bin'), number % GROUP);
    }
    return own.every((byte) => byte === 0) ? NONE : this.file(family.name + '-' + number + '-' + hex(own) + ending);
  }

  static shardOf(family, number) {
    return family.size < 2 ? 0 : Math.floor(number / (2 ** 32 / family.size));
  }

  /** The list that the reader stands before; one that has a file of its own is loaded where it is wanted. */
  list(reader, wanted) {
    const get = this.later(reader);
    return wanted && get();
  }

  later(reader) {
    const length = reader.number();
    const bytes = reader.take(length % 2 ? 8 : Math.floor(length / 2));
    return () => (length % 2 ? this.file(hex(bytes) + '.bin') : bytes);
  }

  /** The pages of a pair of characters, with fields. */
  async pair(segment, pair) {
    const key = keyOf(pair);
    const family = segment.pairs;
    const number = Index.shardOf(family, key);
    const bits = new Bits(await this.shard(family, number, '.bin'));
    if (!bits.bytes.length) return pagesOf(bits, 0, 1);
    const range = 2 ** 32 / family.size;
    const count = bits.number(8);
    const distance = order(count, range);
    for (let at = number * range, i = 0; i < count && at <= key; i++) {
      at += bits.number(distance);
      const size = bits.number(0) + 1;
      if (size > MANY && bits.bit()) {
        const name = Array.from({ length: 8 }, () => bits.take(8));
        if (at !== key) continue;
        const own = new Bits(await this.file(hex(name) + '.bin'));
        return pagesOf(own, own.number(0) + 1, segment.pages);
      }
      const list = pagesOf(bits, size, segment.pages);
      if (at === key) return list;
    }
    return pagesOf(bits, 0, 1);
  }

  /** Where the pair stands on those of its pages that are wanted. */
  async places(segment, pair, pages, wanted) {
    const key = keyOf(pair);
    const reader = new Bytes(await this.shard(segment.positions, Index.shardOf(segment.positions, key), '.bin'));
    for (let at = 0; reader.more && at < key;) {
      at += reader.number();
      const list = this.list(reader, at === key);
      if (at === key) return placesOf(new Bits(await list), pages, wanted);
    }
    return [];
  }

  /** The lists of the keys of a shard that `wanted` says yes to. */
  async keysOf(family, number, wanted) {
    const reader = new Bytes(await this.shard(family, number, '.bin'));
    const found = [];
    while (reader.more) {
      const key = text(reader.take(reader.number()));
      const yes = wanted(key);
      const list = this.list(reader, yes);
      if (yes) found.push([key, list]);
    }
    return Promise.all(found.map(async ([key, list]) => [key, await list]));
  }

  async key(segment, family, name) {
    const found = await this.keysOf(segment[family], Index.shardOf(segment[family], hash(name)), (key) => key === name);
    return found.length ? found[0][1] : NONE;
  }

  async name(segment, key) {
    const list = await this.key(segment, 'names', key);
    if (!list.length) return [];
    const bits = new Bits(list);
    const pages = pagesOf(bits, bits.number(0) + 1, segment.pages);
    bits.at = Math.ceil(bits.at / 8) * 8;
    return placesOf(bits, pages);
  }

  /** Pages with a text of two characters or more, each with the best field it stands in. */
  async substring(segment, term) {
    const last = term.length - 2;
    const starts = [];
    for (let i = 0; i < last; i += 2) starts.push(i);
    starts.push(last);
    const lists = [];
    let pages;
    const narrow = (some) => Promise.all(some.filter((start) => !lists[start]).map(async (start) => {
      const list = lists[start] = await this.pair(segment, term.substr(start, 2));
      const own = new Set(list.pages);
      pages = pages ? pages.filter((page) => own.has(page)) : list.pages;
    }));
    // Simplified texts hardly have a Traditional character: where its pair is nowhere, all is said.
    const traditional = [...Array(term.length).keys()].find((i) => this.words.isCjk(term.charCodeAt(i)) && !Index.simpleCharacters().has(term[i]));
    if (traditional !== undefined) await narrow([Math.min(traditional, last)]);
    if (pages && !pages.length) return new Map();
    // The ends first: mostly they leave so few pages that the rest is looked up in these.
    await narrow([0, last]);
    if (last === 0) return new Map(pages.map((page, i) => [page, lists[0].fields[i]]));
    if (pages.length > FEW) await narrow(starts);
    if (pages.length > FEW) await narrow([...Array(last).keys()]);
    const positions = () => starts.reduce((sum, start) => sum + lists[start].pages.length, 0) * POSITION_BYTES;
    if (pages.length <= FEW || pages.length * TEXT_BYTES < positions()) return this.inTexts(segment, term, pages);
    const wanted = new Set(pages);
    const all = await Promise.all(starts.map((start) => this.places(segment, term.substr(start, 2), lists[start], wanted)));
    const hits = new Map();
    all.slice(1).reduce((found, list, i) => before(found, list, starts[i + 1]), all[0])
      .forEach((place) => better(hits, Math.floor(place / PAGE), fieldOf(place % PAGE)));
    return hits;
  }

  /** Those of some pages that have a text. */
  async inTexts(segment, term, pages) {
    const hits = new Map();
    await Promise.all(pages.map(async (page) => {
      const entry = await this.entry({ segment: this.segments.indexOf(segment), page });
      const title = this.words.fold(entry.title);
      const fields = [title.length < FIELDS[0] ? [entry.title] : []].concat(await this.texts(entry));
      const field = fields.findIndex((texts) => texts.some((one) => this.words.fold(one).includes(term)));
      if (field >= 0) hits.set(page, field);
    }));
    return hits;
  }

  /** The words from one to another, with their lists; only the first block where `enough` says so. */
  async between(segment, low, high, enough) {
    const groups = segment.words.groups;
    const reaches = (list, i) => list[i].first < high && !(i + 1 < list.length && list[i + 1].first <= low);
    const lists = await Promise.all(groups.filter((one, i) => reaches(groups, i)).map((group) => this.file(group.file)));
    const blocks = [];
    lists.forEach((list) => {
      const reader = new Bytes(list);
      for (let key = ''; reader.more;) {
        key = Index.nextKey(reader, key);
        blocks.push({ first: key, file: segment.words.name + '-' + hash(key).toString(16) + '-' + hex(reader.take(4)) + '.bin' });
      }
    });
    const [first, ...others] = blocks.filter((one, i) => reaches(blocks, i));
    if (!first) return [];
    const found = await this.wordsOf(first, low, high);
    return enough && enough(found) ? found
      : found.concat(...await Promise.all(others.map((block) => this.wordsOf(block, low, high))));
  }

  async wordsOf(block, low, high) {
    const reader = new Bytes(await this.file(block.file));
    const found = [];
    for (let key = ''; reader.more;) {
      key = Index.nextKey(reader, key);
      const list = this.later(reader);
      if (key >= low && key < high) found.push({ key, list });
    }
    return found;
  }

  /** With what words begin that have a stem: Porter's rules change its end in these ways. */
  static beginnings(stemmed) {
    if (stemmed.length < 3) return stemmed.length < 2 ? [] : ('aeiosy' + stemmed[1]).split('').map((letter) => stemmed + letter);
    const shorter = stemmed.slice(0, -1);
    return [stemmed].concat(/i$/.test(stemmed) ? shorter + 'y' : /(e|bl)$/.test(stemmed) ? shorter + 'i' : []);
  }

  /** Pages with a word that is this one, begins with it, or has its stem; `known` where it is one of theirs. */
  async word(segment, word) {
    const longer = word + '*';
    const isAll = (found) => found.some((one) => one.key === longer);
    const alike = this.between(segment, word, word.length < 2 ? word + '\0' : word.length < 3 ? longer + '\0' : word + AFTER, isAll)
      .then((found) => (isAll(found) ? found.filter((one) => one.key === word || one.key === longer) : found));
    const stemmed = this.words.stem(word);
    const ranges = word.length < 3 ? [] : Index.beginnings(stemmed).filter((start) => !start.startsWith(word)).map((start) => [start, start + AFTER]);
    if (word.length > 2 && stemmed.length < 3) ranges.push([stemmed, stemmed + '\0']);
    const related = await Promise.all(ranges.map(([low, high]) => this.between(segment, low, high)));
    const all = (await alike).concat(...related.map((found) => found.filter((one) => this.words.stem(one.key) === stemmed)));
    const hits = new Map();
    await Promise.all(all.map(async ({ list }) => eachPage(await list(), segment.pages, (page, field) => better(hits, page, field))));
    return { hits, known: all.some((one) => one.key === word) };
  }

  /**
   * Where names and titles are read so: a map from place to the number of characters. `full` takes syllables,
   * `initials` first letters; Chinese characters are themselves.
   */
  async spelt(segment, query, full, initials) {
    const end = query.length;
    const cjk = (i) => i < end && this.words.isCjk(query.charCodeAt(i));
    const closed = (i) => i + 1 < end && !cjk(i + 1);
    // Whether the query can be read to its end from here: what cannot is not loaded.
    const readable = [];
    readable[end] = true;
    for (let i = end - 1; i >= 0; i--) {
      readable[i] = cjk(i) ? readable[i + 1] : Boolean(initials && !/[iuv]/.test(query[i]) && readable[i + 1]);
      for (let length = 1; full && !cjk(i) && length <= 6 && i + length <= end; length++) {
        readable[i] = readable[i] || Boolean(readable[i + length] && this.words.syllable(query.substr(i, length)));
      }
    }
    if (!readable[0]) return new Map();
    const memo = new Map();
    const once = (key, make) => {
      if (!memo.has(key)) memo.set(key, make());
      return memo.get(key);
    };
    // Each step gives a map, or null for any place: the end of the query.
    const follow = async (list, next, atEnd = 0) => {
      const [from, to] = await Promise.all([list, next]);
      const result = new Map();
      from.forEach((place) => {
        const length = to === null ? atEnd : to.get(place + 1);
        if (length !== undefined) result.set(place, length + 1);
      });
      return result;
    };
    const union = async (maps) => new Map([].concat(...(await Promise.all(maps)).map((map) => [...map])));
    const only = async (map, list) => {
      const [all, places_] = await Promise.all([map, list]);
      const wanted = new Set(places_);
      return all === null ? new Map(places_.map((place) => [place, 1])) : new Map([...all].filter(([place]) => wanted.has(place)));
    };
    // What begins at i with an initial. Unless closed, its own letter is still to be checked.
    const byInitial = (i) => once('i' + i, async () => {
      if (!initials || cjk(i) || /[iuv]/.test(query[i]) || !readable[i + 1]) return new Map();
      if (closed(i)) {
        return union([follow(this.name(segment, 'i' + query[i] + query[i + 1]), byInitialAny(i + 1), 1),
          follow(this.name(segment, 'i' + query[i] + query[i + 1]), whole(i + 1))]);
      }
      return null;
    });
    // The same where the letter is known to be right from the pair before.
    const byInitialAny = async (i) => {
      const map = await byInitial(i);
      if (map !== null) return map;
      if (i + 1 === end) return null;
      const rest = await whole(i + 1);
      return new Map([...rest].map(([place, length]) => [place - 1, length + 1]));
    };
    const byInitialChecked = async (i) => (closed(i) || !initials || cjk(i)
      ? byInitial(i) : only(byInitialAny(i), this.name(segment, 'l' + query[i])));
    // What begins at i with a whole syllable or a character.
    const whole = (i) => once('w' + i, async () => {
      if (cjk(i)) return !readable[i + 1] ? new Map() : follow(this.name(segment, 'c' + query[i]), rest(i + 1));
      const maps = [];
      for (let length = 1; full && length <= 6 && i + length <= end; length++) {
        const syllable = readable[i + length] && this.words.syllable(query.substr(i, length));
        if (syllable) maps.push(follow(this.name(segment, 's' + syllable), rest(i + length)));
      }
      return union(maps);
    });
    const rest = (i) => (i === end ? null : union([whole(i), byInitialChecked(i)]));
    return union([whole(0), end > 1 ? byInitialChecked(0) : new Map()]);
  }

  /** The Simplified form of a word of a question; itself where all of it is common in Simplified text. */
  async simplified(term) {
    if (!this.words.hasCjk(term)) return term;
    const simple = Index.simpleCharacters();
    const asked = [...term].filter((c) => this.words.isCjk(c.charCodeAt(0)) && (!simple.has(c) || BOTH.includes(c)));
    if (!asked.length) return term;
    const tables = await Promise.all([...new Set(asked)].map((c) => {
      return this.shard(this.traditional, Index.shardOf(this.traditional, spread(c.charCodeAt(0))), '.txt');
    }));
    const table = new Map();
    tables.map(text).forEach((pairs) => { for (let i = 0; i < pairs.length; i += 2) table.set(pairs[i], pairs[i + 1]); });
    return [...term].map((c) => table.get(c) || c).join('');
  }

  /** The characters of GB 2312, which are those of Simplified text; every browser can decode them. */
  static simpleCharacters() {
    if (!Index.simple) {
      const codes = [];
      for (let row = 0xA1; row <= 0xF7; row++) for (let cell = 0xA1; cell <= 0xFE; cell++) codes.push(row, cell);
      Index.simple = new Set(new TextDecoder('gbk').decode(new Uint8Array(codes)));
    }
    return Index.simple;
  }

  /** Pages that hold one word of a question, for each segment; `marks` has what was found in titles by pinyin. */
  async term(term, own, marks) {
    const results = this.segments.map(() => new Map());
    const add = (i, hits) => hits.forEach((field, page) => better(results[i], page, field));
    const each = (call) => Promise.all(this.segments.map(async (segment, i) => call(segment, i)));
    let fullOnly = false;
    if (this.words.hasCjk(term)) {
      const forms = [...new Set([term, await this.simplified(term)])];
      await Promise.all(forms.map((form) => each(async (segment, i) => {
        if (form.length > 1) return add(i, await this.substring(segment, form));
        return (await this.name(segment, 'c' + form)).forEach((place) =>
          better(results[i], Math.floor(place / PAGE), fieldOf(place % PAGE)));
      })));
    } else {
      const words = this.words.wordsIn(term).map(([word]) => word);
      let known = words.length > 0;
      const ofWords = await each((segment) => Promise.all(words.map((word) => this.word(segment, word))));
      ofWords.forEach((found, i) => add(i, Index.all(found.map((one) => one.hits))));
      known = words.every((word, w) => ofWords.some((found) => found[w].known));
      // What is an English word is read as pinyin on Chinese pages, or where it is whole names in full.
      fullOnly = known && own !== 'zh';
    }
    await this.pinyin(term, fullOnly, marks, results, each);
    return results;
  }

  async pinyin(term, fullOnly, marks, results, each) {
    const query = this.words.asPinyin(await this.simplified(term));
    if (!query || query.length < 2) return;
    const add = (found) => found.forEach((map, i) => map.forEach((length, place) => {
      if (fullOnly && length < 2) return;
      const page = Math.floor(place / PAGE);
      better(results[i], page, fieldOf(place % PAGE));
      const key = i + ':' + page;
      if (place % PAGE < FIELDS[0]) marks.set(key, (marks.get(key) || []).concat([[place % PAGE, length]]));
    }));
    const run = (full, initials) => each((segment) => this.spelt(segment, query, full, initials));
    const found = await Promise.all(fullOnly ? [run(true, false)] : [run(true, false), run(false, true)]);
    found.forEach(add);
    // A mixture of syllables and initials counts where nothing is read in one way throughout.
    if (!fullOnly && found.every((maps) => maps.every((map) => map.size === 0))) add(await run(true, true));
  }

  /** Pages that all of these have, with the sum of their fields. */
  static all(maps) {
    if (!maps.length) return new Map();
    return maps.slice(1).reduce((all, map) => {
      const both = new Map();
      all.forEach((field, page) => { if (map.has(page)) both.set(page, field + map.get(page)); });
      return both;
    }, maps[0]);
  }

  /**
   * Answers a question: `{ text, kind, county, column, year }` on a page in the language `own`.
   * Gives `{ terms, hits: [{ segment, page, titleMarks }] }`, the best first; `terms` is empty where nothing was asked.
   */
  async search(question, own) {
    const marks = new Map();
    const terms = [...new Set(this.words.fold(question.text).split(' ').filter((term) =>
      this.words.hasCjk(term) || this.words.wordsIn(term).length))];
    const choices = ['kind', 'county', 'column', 'year'].filter((name) => question[name]);
    const [found, chosen] = await Promise.all([
      Promise.all(terms.map(async (term, i) => {
        const exact = await this.term(term, own, marks);
        // Quotation marks and the like around a word count where some text has them so; else the word alone.
        const bare = term.replace(EDGES, '');
        if (!bare || bare === term || exact.some((pages) => pages.size)) return exact;
        terms[i] = bare;
        return this.term(bare, own, marks);
      })),
      Promise.all(choices.map((name) => Promise.all(this.segments.map(async (segment) => {
        const pages = new Map();
        eachPage(await this.key(segment, 'choices', name + ':' + question[name]), segment.pages, (page) => pages.set(page, 0));
        return pages;
      })))),
    ]);
    const hits = [];
    // Without words, all pages of what was chosen.
    if (terms.length || (choices.length && !(question.text || '').trim())) {
      this.segments.forEach((segment, s) => {
        Index.all(found.map((one) => one[s]).concat(chosen.map((one) => one[s]))).forEach((field, page) => {
          const language = this.languageOf(segment, page);
          const rank = (language === own ? 0 : 64) + Math.min(field, 63);
          const dated = page < segment.undated ? 0 : 1;
          hits.push({ segment: s, page, order: ((rank * 2 + dated) * 4 + s) * PAGE + (PAGE - page), titleMarks: marks.get(s + ':' + page) || [] });
        });
      });
      hits.sort((a, b) => a.order - b.order);
    }
    return { terms: await this.withSimplified(terms), hits };
  }

  /** The words of a question with their other forms, for the marks in excerpts. */
  async withSimplified(terms) {
    const forms = await Promise.all(terms.map((term) => (this.words.hasCjk(term) ? this.simplified(term) : term)));
    return [...new Set(terms.concat(forms))];
  }

  languageOf(segment, page) {
    const at = segment.languages.findIndex((bits) => bits[page >> 3] & (1 << (page & 7)));
    return this.languages[at + 1];
  }

  /** What a list shows of a result. */
  async entry(hit) {
    const segment = this.segments[hit.segment];
    const block = Math.floor(hit.page / BLOCK);
    const lines = JSON.parse(text(await this.shard(segment.titles, block, '.json')));
    const [path, title, kind, language, date, column, counties, texts] = lines[hit.page % BLOCK];
    return { path, title, kind, language, date, column, counties: counties.split(' ').filter(Boolean), texts };
  }

  /** The texts of a result as readers see them: names, leads, and all else. */
  async texts(entry) {
    return typeof entry.texts === 'string' ? JSON.parse(text(await this.file(entry.texts + '.json'))) : entry.texts;
  }
}

/** Opens the index in a folder, with the functions of search-words.js; `manifest` is the answer for index.bin where it is on its way. */
export async function open(base, words, manifest) {
  const answer = await (manifest || fetch(base + 'index.bin', { cache: 'no-cache' }));
  if (!answer.ok) throw new Changed('index.bin');
  return new Index(base, words, new Uint8Array(await answer.arrayBuffer()));
}
