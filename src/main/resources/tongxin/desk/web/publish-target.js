// Questions for a place to publish to, which become deploy.yml. No secret is asked for.
import { post } from "./api.js";
import { el, newId } from "./dom.js";
import { failure, language, word } from "./words.js";

const WINDOWS = /Win/.test(navigator.userAgent);

const KINDS = {
  folder: { fields: ["path", "keep"], examples: { path: WINDOWS ? "D:\\news" : "/var/www/news" }, required: ["path"] },
  sftp: { fields: ["host", "port", "user", "path", "keep", "key_file"], examples: { host: "www.example.org", user: "news", path: "/var/www/news", key_file: "~/.ssh/id_ed25519" }, required: ["host", "user", "path"] },
  s3: { fields: ["endpoint", "bucket", "region", "credentials"], examples: { endpoint: "https://oss-cn-hangzhou.aliyuncs.com", bucket: "news", region: "cn-hangzhou", credentials: "~/tongxin-keys" }, required: ["bucket"] },
};

const label = (kind, key) => (key === "path" ? word(`publish.field.path.${kind}`) : word(`publish.field.${key}`));

/** The form; `written` is called when deploy.yml has the place. */
export function targetForm(taken, written) {
  const note = el("div", { role: "alert" });
  const help = el("p", { id: newId("help"), class: "help" });
  const rows = el("div", {});
  const name = el("input", { name: "name", required: true, value: taken.length > 0 ? "" : word("publish.name.first") });
  const kind = el("select", { name: "kind", "aria-describedby": help.id, onchange: () => fill() }, Object.keys(KINDS).map((k) => el("option", { value: k }, word(`publish.kind.${k}`))));
  const fill = () => {
    const { fields, examples, required } = KINDS[kind.value];
    help.textContent = word(`publish.help.${kind.value}`);
    rows.replaceChildren(...fields.map((key) => el("label", {}, el("span", {}, label(kind.value, key)),
      el("input", { name: key, required: required.includes(key), placeholder: examples[key] || null, inputmode: ["keep", "port"].includes(key) ? "numeric" : null, spellcheck: "false", autocomplete: "off" }))));
  };
  fill();
  const submit = el("button", { type: "submit", class: "main" }, word("publish.save-target"));
  const form = el("form", { class: "ask target", onsubmit: async (event) => {
    event.preventDefault();
    submit.disabled = true;
    note.replaceChildren();
    try {
      const { problems } = await post("target", { ...Object.fromEntries(new FormData(form)), lang: language() });
      if (problems.length === 0) return await written();
      note.replaceChildren(...problems.map((problem) => el("p", {}, `${problem.message} ${problem.hint}`)));
    } catch (error) {
      note.replaceChildren(el("p", {}, failure(error)));
    } finally {
      submit.disabled = false;
    }
  } },
  el("label", {}, el("span", {}, word("publish.where")), kind), help,
  el("label", {}, el("span", {}, word("publish.name")), name), rows, note,
  el("div", { class: "buttons" }, submit));
  return form;
}
