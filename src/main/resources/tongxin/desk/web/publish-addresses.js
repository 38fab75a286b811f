// What becomes of public addresses that would vanish: they lead on, or say that they are gone.
import { post } from "./api.js";
import { button, el } from "./dom.js";
import { failure, word } from "./words.js";
import { ask } from "./pickers.js";

/** One address with what fits. */
function offers(lost) {
  const note = el("p", { role: "status" });
  const decide = async (wish) => {
    try {
      await post("address", { address: lost.address, ...wish });
      note.textContent = word("publish.decided");
    } catch (error) {
      note.textContent = failure(error);
    }
  };
  const other = async () => {
    const wish = await ask(word("publish.lead.other"), [{ name: "to", label: word("publish.lead.to"), required: true, placeholder: "/zh/articles/2026/03/spring-tea/" }]);
    if (wish) await decide({ to: wish.to });
  };
  return el("li", {},
    lost.title && el("b", {}, lost.title), " ", el("span", { class: "where" }, lost.address), " ", el("span", { class: "quiet" }, word(`publish.loss.${lost.loss}`)),
    el("div", { class: "bar" },
      lost.now && button(word("publish.lead", lost.now), () => decide({ to: lost.now }), { class: "main" }),
      button(word("publish.lead.other"), other),
      button(word("publish.address.gone"), () => decide({ gone: true })),
      button(word("publish.address.notice"), () => decide({ gone: true, notice: true }))),
    note);
}

/** All of them. */
export function vanishedList(vanished, readOnly) {
  return el("div", { class: "vanished" }, el("h4", {}, word("publish.vanished")),
    el("ul", {}, vanished.map((lost) => (readOnly ? el("li", {}, lost.address) : offers(lost)))));
}
