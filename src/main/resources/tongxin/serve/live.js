// Keeps the open page as new as the files: only a preview has this script.
(() => {
  "use strict";
  const script = document.currentScript;
  const file = script.dataset.file;
  let state = script.dataset.state;
  const placeKey = "tongxin-place " + location.pathname;
  let source = null;
  let overlay = null;
  let waiting = 0;
  let dismissed = "";

  // After a refresh the reader is where he was.
  const place = sessionStorage.getItem(placeKey);
  if (place !== null) {
    sessionStorage.removeItem(placeKey);
    const back = () => scrollTo({ top: Number(place), behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  function refresh(data) {
    if (data.moved) {
      location.replace(data.moved);
      return;
    }
    sessionStorage.setItem(placeKey, String(scrollY));
    location.reload();
  }

  function restyle(data) {
    state = data.state;
    for (const { from, to } of data.swaps) {
      for (const old of document.querySelectorAll('link[rel~="stylesheet"]')) {
        if (new URL(old.href).pathname === from) {
          const next = old.cloneNode();
          next.href = to;
          // The old one stays until the new one is there: no moment without style.
          next.addEventListener("load", () => old.remove(), { once: true });
          old.after(next);
        }
      }
    }
  }

  function show(data) {
    hide();
    const mark = JSON.stringify(data.problems);
    if (mark === dismissed || data.problems.length === 0) return;
    overlay = document.createElement("div");
    overlay.id = "tongxin-problems";
    const root = overlay.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
        box-sizing: border-box; padding: 1rem 1.25rem; font: 16px/1.6 system-ui, sans-serif;
        color: #fff; background: #3b1210; border-top: 4px solid #ff8a80; }
      h2 { font-size: 1.1rem; margin: 0 4rem .5rem 0; }
      ol { margin: 0; padding-left: 1.4rem; } li { margin: .6rem 0; }
      code { font: 14px/1.5 ui-monospace, monospace; color: #ffcdc8; overflow-wrap: anywhere; }
      p { margin: 0; } .hint { color: #ffe0b2; }
      button { position: absolute; top: .8rem; right: 1rem; font: inherit; color: inherit; background: none;
        border: 1px solid; border-radius: 4px; padding: .1rem .7rem; cursor: pointer; }`);
    root.adoptedStyleSheets = [sheet];
    const add = (parent, tag, text, name) => {
      const element = document.createElement(tag);
      element.textContent = text;
      if (name) element.className = name;
      parent.append(element);
      return element;
    };
    const section = document.createElement("section");
    section.setAttribute("role", "alert");
    section.lang = data.lang;
    add(section, "h2", data.title);
    const list = add(section, "ol", "");
    for (const problem of data.problems) {
      const item = add(list, "li", "");
      const line = problem.line > 0 ? ":" + problem.line : "";
      const column = problem.column > 0 ? ":" + problem.column : "";
      add(item, "code", problem.file + line + column);
      add(item, "p", problem.message);
      add(item, "p", problem.hint, "hint");
    }
    const close = add(section, "button", data.close);
    close.addEventListener("click", () => dismiss(mark));
    root.append(section);
    overlay.dataset.mark = mark;
    document.documentElement.append(overlay);
  }

  function dismiss(mark) {
    dismissed = mark;
    hide();
  }

  function hide() {
    clearTimeout(waiting);
    if (overlay) overlay.remove();
    overlay = null;
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && overlay) dismiss(overlay.dataset.mark);
  });

  function open() {
    if (source || document.hidden) return;
    const query = new URLSearchParams({ file, state });
    source = new EventSource("/__tongxin/events?" + query);
    const on = (name, act) => source.addEventListener(name, (event) => act(JSON.parse(event.data)));
    on("page", refresh);
    on("style", restyle);
    // An editor that writes a file in two goes leaves it wrong for a moment.
    on("problems", (data) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => show(data), 120);
    });
    on("mended", () => {
      dismissed = "";
      hide();
    });
    // The server was stopped, or started again: what it says first is as of now.
    source.addEventListener("error", () => {
      close();
      setTimeout(open, 500);
    });
  }

  function close() {
    if (source) source.close();
    source = null;
  }

  // A browser keeps only six connections to one server: pages that nobody sees give theirs up.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
})();
