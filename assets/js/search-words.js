/*
 * What a question and a text have in common: folding, words, stems, syllables. Folding and words are as the index was made
 * with (tongxin.search.Folding); what is changed here must be changed there.
 */
const isSpace = (c) => (c >= 9 && c <= 13) || c === 32 || c === 0xA0 || (c >= 0x2000 && c <= 0x200A) || c === 0x2028 || c === 0x2029
  || c === 0x202F || c === 0x205F || c === 0x3000;
const isInvisible = (c) => c === 0xAD || (c >= 0x200B && c <= 0x200F) || c === 0x2060 || c === 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);

/** True for what is searched by characters: Chinese, its punctuation, kana, Hangul. */
export const isCjk = (c) => c >= 0x2E80 && (c <= 0xA4CF || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xAC00 && c <= 0xDFFF)
  || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F));

function foldUnit(unit) {
  const c = unit.charCodeAt(0);
  if (c >= 0xFF01 && c <= 0xFF5E) return String.fromCharCode(c - 0xFEE0).toLowerCase();
  if (isSpace(c)) return ' ';
  if (c === 0x2018 || c === 0x2019) return "'";
  if (c === 0x201C || c === 0x201D) return '"';
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** A folded text, with the place in `text` of each of its units. */
export function foldWithPlaces(text) {
  let folded = '';
  const places = [];
  for (let i = 0; i < text.length; i++) {
    if (!isInvisible(text.charCodeAt(i))) {
      folded += foldUnit(text[i]);
      places.push(i);
    }
  }
  return { folded, places };
}

/** Lower case, half width, straight quotation marks, single kinds of space. */
export const fold = (text) => foldWithPlaces(text.normalize('NFC')).folded;

export function hasCjk(text) {
  for (let i = 0; i < text.length; i++) if (isCjk(text.charCodeAt(i))) return true;
  return false;
}

const LETTER = /[\p{L}\p{Nd}\p{Mn}]/u;
const isOfWord = (unit) => {
  const c = unit.charCodeAt(0);
  return c < 0x80 ? (c >= 97 && c <= 122) || (c >= 48 && c <= 57) : !isCjk(c) && LETTER.test(unit);
};
const plain = (word) => word.normalize('NFD').replace(/[\u0300-\u036F]/g, '');

/** The words of a folded text that are no Chinese: [word, start, end]. */
export function wordsIn(folded) {
  const words = [];
  let start = -1;
  for (let i = 0; i <= folded.length; i++) {
    const inside = i < folded.length && isOfWord(folded[i]);
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      words.push([plain(folded.slice(start, i)), start, i]);
      start = -1;
    }
  }
  return words;
}

/* The stemmer of M. F. Porter, "An algorithm for suffix stripping" (1980). */
const C = '[^aeiou][^aeiouy]*';
const V = '[aeiouy][aeiou]*';
const M1 = new RegExp('^(' + C + ')?' + V + C);
const M_ONE = new RegExp('^(' + C + ')?' + V + C + '(' + V + ')?$');
const M2 = new RegExp('^(' + C + ')?' + V + C + V + C);
const VOWEL = new RegExp('^(' + C + ')?[aeiouy]');
const CVC = new RegExp('^' + C + '[aeiouy][^aeiouwxy]$');
const STEP2 = { ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', bli: 'ble', alli: 'al', entli: 'ent', eli: 'e',
  ousli: 'ous', ization: 'ize', ation: 'ate', ator: 'ate', alism: 'al', iveness: 'ive', fulness: 'ful', ousness: 'ous', aliti: 'al',
  iviti: 'ive', biliti: 'ble', logi: 'log' };
const STEP3 = { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' };
const R2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const R3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
const R4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/** The stem of an English word in lower case. */
export function stem(word) {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let w = word[0] === 'y' ? 'Y' + word.slice(1) : word;
  let m;
  if (/(ss|i)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^s]s$/.test(w)) w = w.slice(0, -1);
  if ((m = /^(.+?)eed$/.exec(w))) {
    if (M1.test(m[1])) w = w.slice(0, -1);
  } else if ((m = /^(.+?)(ed|ing)$/.exec(w)) && VOWEL.test(m[1])) {
    w = m[1];
    if (/(at|bl|iz)$/.test(w)) w += 'e';
    else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
    else if (CVC.test(w)) w += 'e';
  }
  if ((m = /^(.+?)y$/.exec(w)) && VOWEL.test(m[1])) w = m[1] + 'i';
  if ((m = R2.exec(w)) && M1.test(m[1])) w = m[1] + STEP2[m[2]];
  if ((m = R3.exec(w)) && M1.test(m[1])) w = m[1] + STEP3[m[2]];
  if ((m = R4.exec(w))) {
    if (M2.test(m[1])) w = m[1];
  } else if ((m = /^(.+?[st])ion$/.exec(w)) && M2.test(m[1])) w = m[1];
  if ((m = /^(.+?)e$/.exec(w)) && (M2.test(m[1]) || (M_ONE.test(m[1]) && !CVC.test(m[1])))) w = m[1];
  if (/ll$/.test(w) && M2.test(w)) w = w.slice(0, -1);
  return w.toLowerCase();
}

const SYLLABLES = new Set(('|a ai an ang ao e ei en eng er o ou|b:a ai an ang ao ei en eng i ian iao ie in ing o u|'
  + 'c:a ai an ang ao e en eng i ong ou u uan ui un uo|ch:a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo|'
  + 'd:a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo|f:a an ang ei en eng o ou u|'
  + 'g:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|'
  + 'j:i ia ian iang iao ie in ing iong iu u uan ue un|k:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|'
  + 'l:a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ue|m:a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u|'
  + 'n:a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve ue|p:a ai an ang ao ei en eng i ian iao ie in ing o ou u|'
  + 'q:i ia ian iang iao ie in ing iong iu u uan ue un|r:an ang ao e en eng i ong ou u ua uan ui un uo|'
  + 's:a ai an ang ao e en eng i ong ou u uan ui un uo|sh:a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo|'
  + 't:a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo|w:a ai an ang ei en eng o u|'
  + 'x:i ia ian iang iao ie in ing iong iu u uan ue un|y:a an ang ao e i in ing o ong ou u uan ue un|'
  + 'z:a ai an ang ao e ei en eng i ong ou u uan ui un uo|zh:a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo')
  .split('|').reduce((all, line) => {
    const [initial, finals] = line.includes(':') ? line.split(':') : ['', line];
    return all.concat(finals.split(' ').map((final) => initial + final));
  }, []));

/** The syllable as the index writes it; empty for what is none. */
export const syllable = (text) => (SYLLABLES.has(text) ? text.replace(/^([ln])ue$/, '$1ve') : '');

/** A word of a question as it may be pinyin: letters and Chinese; null where it is something else. */
export function asPinyin(term) {
  const letters = plain(term.replace(/[üǖǘǚǜ]/g, 'v')).replace(/['’-]/g, '');
  for (let i = 0; i < letters.length; i++) {
    if (!/[a-z]/.test(letters[i]) && !isCjk(letters.charCodeAt(i))) return null;
  }
  return /[a-z]/.test(letters) ? letters : null;
}
