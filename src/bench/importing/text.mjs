// Reads {"id", "text", "page"} a line, writes {"id", "theirs", "ours", "title"} a line: the visible text of Markdown as markdown-it makes it, that of the story
// of a published page, and the page's title. Both are read by parse5, as a browser reads HTML.
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import cjk from "markdown-it-cjk-friendly";
import footnote from "markdown-it-footnote";
import tasks from "markdown-it-task-lists";
import { parse, parseFragment } from "parse5";

const markdown = new MarkdownIt({ html: true, linkify: true }).use(cjk).use(footnote).use(tasks);
// The address of a bare link as it is written, not decoded.
markdown.normalizeLinkText = (address) => address;
// A note's number as browsers show it, without brackets; the way back is an arrow that each renderer draws in its own way.
markdown.renderer.rules.footnote_caption = (tokens, at) => String(tokens[at].meta.id + 1);
markdown.renderer.rules.footnote_anchor = () => "";

// What stands within a frame is for browsers that cannot show it: no reader sees it, but markup of it that HTML's rules move out of the frame.
const FALLBACK = /(<(iframe|video|audio|object)\b[^>]*>)(.*?)(<\/\2\s*>)/gis;
const withoutFallback = (html) =>
  html.replace(FALLBACK, (all, open, name, inner, close) => open + (inner.match(/<(?:source|embed)\b[^>]*>/gi) ?? []).join("") + close);

const UNSEEN = new Set(["script", "style", "template", "head", "noscript", "title", "param"]);
const FRAMES = new Set(["iframe", "video", "audio", "embed", "object"]);
const UNSEEN_CLASSES = ["footnote-backref", "unseen", "visually-hidden"];

const attribute = (node, name) => node.attrs?.find((a) => a.name === name)?.value ?? "";
const classes = (node) => attribute(node, "class").split(/\s+/);

/** The text that readers see of a node, with the addresses of frames, which Tongxin shows in their place, and the titles of pictures. */
function text(node, out, ours) {
  if (node.nodeName === "#text") {
    out.push(node.value);
    return;
  }
  if (UNSEEN.has(node.nodeName) || (ours && classes(node).some((c) => UNSEEN_CLASSES.includes(c)))) {
    return;
  }
  if (!ours && FRAMES.has(node.nodeName)) {
    out.push(frame(node));
    return;
  }
  if (node.nodeName === "img") {
    out.push(attribute(node, "title"));
  }
  for (const child of node.childNodes ?? []) {
    text(child, out, ours);
  }
}

function frame(node) {
  const own = attribute(node, "src") || attribute(node, "data-src") || attribute(node, "data");
  const inner = (node.childNodes ?? []).map((n) => attribute(n, "src")).find((src) => src) ?? "";
  return (own || inner).trim().replace(/^\/\//, "https://");
}

function find(node, test) {
  if (test(node)) {
    return node;
  }
  for (const child of node.childNodes ?? []) {
    const found = find(child, test);
    if (found) {
      return found;
    }
  }
  return null;
}

function visible(node, ours) {
  const out = [];
  if (node) {
    text(node, out, ours);
  }
  // Where a line ends is a matter of style sheets; what has no shape is not seen.
  return out.join("").replace(/[\s\p{Cf}]+/gu, "");
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text: source, page } = JSON.parse(line);
  const tree = parse(readFileSync(page, "utf8"));
  const answer = {
    id,
    theirs: visible(parseFragment(withoutFallback(markdown.render(source))), false),
    ours: visible(find(tree, (n) => classes(n).includes("prose")), true),
    title: visible(find(tree, (n) => n.nodeName === "h1"), true),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
