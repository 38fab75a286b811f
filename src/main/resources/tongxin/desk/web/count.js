// Counts characters as Chinese newsrooms do.

/** The words of a Markdown text, without its signs. */
export function plain(markdown) {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\{\{<[\s\S]*?>\}\}/g, "")
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[\^[^\]]*\]:?/g, "")
    .replace(/^\s*\|?[-:| ]+\|[-:| ]*$/gm, "")
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, "")
    .replace(/[*_~`|]/g, "");
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026\u00b7]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,:/@%-]*/gu;

/** words: each Chinese sign one, each word of other scripts one; all: every character. */
export function count(markdown) {
  const text = plain(markdown);
  const han = (text.match(HAN) || []).length;
  const words = (text.replace(HAN, " ").match(WORD) || []).length;
  return { words: han + words, all: [...text.replace(/\s+/g, " ").trim()].length };
}
