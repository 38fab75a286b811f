// Reads {"id", "text"} a line, writes {"id", "html"} a line: Markdown as markdown-it makes it, with footnotes and the HTML that texts contain.
import { createInterface } from "node:readline";
import MarkdownIt from "markdown-it";
import footnote from "markdown-it-footnote";

const markdown = new MarkdownIt({ html: true, linkify: true }).use(footnote);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, html: markdown.render(text) })}\n`);
}
