// Earlier versions of a file: seen as a difference, restored by one click.
import { get, post } from "./api.js";
import { el, button, dialog } from "./dom.js";
import { word, moment, failure } from "./words.js";
import { sideBySide } from "./conflict.js";

/** Shows the versions. Resolves with true where one was restored. */
export async function showHistory(path, site, digest) {
  const { versions } = await get("history", { path });
  return dialog(word("history"), (close) => {
    const shown = el("div", { class: "version", tabindex: "-1" });
    const look = async (version, chosen) => {
      chosen.parentElement.parentElement.querySelectorAll("button").forEach((b) => b.setAttribute("aria-pressed", String(b === chosen)));
      const { parts } = await get("version", { path, id: version.id });
      if (chosen.getAttribute("aria-pressed") !== "true") return;
      const restore = async () => {
        try {
          await post("restore", { path, id: version.id, base: digest() });
          close(true);
        } catch (error) {
          shown.prepend(el("p", { role: "alert" }, failure(error)));
        }
      };
      const same = parts.every((part) => part.change === "same");
      shown.replaceChildren(
        same ? el("p", {}, word("history.now")) : sideBySide(parts, [word("history.then"), word("history.today")]),
        !same && !site.readOnly && el("div", { class: "buttons" }, button(word("history.restore"), restore, { class: "main" })) || "");
    };
    return [
      versions.length === 0 && el("p", {}, word("history.none")),
      el("div", { class: "history" },
        el("ol", {}, versions.map((version) => {
          const label = `${moment(version.time, site.zone)}:${version.time.slice(17, 19)}`;
          const chosen = button(label, () => look(version, chosen), { "aria-pressed": "false" });
          return el("li", {}, chosen);
        })),
        shown),
      el("div", { class: "buttons" }, button(word("close"), () => close(false))),
    ].filter(Boolean);
  }, { wide: true });
}
