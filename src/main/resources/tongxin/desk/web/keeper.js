// Keeps what is typed: in this browser at once, on disk within a second.
import { post, Refused } from "./api.js";

const LOCAL = 150;
const SAVE = 700;
const RETRY = 1000;

const key = (folder, path) => `tongxin-desk-text ${folder} ${path}`;

/** What an earlier window could not save; null where there is nothing. */
export function unsaved(folder, path) {
  try {
    return JSON.parse(localStorage.getItem(key(folder, path)));
  } catch {
    return null;
  }
}

/** The files of which this browser holds a text that is not on disk. */
export function unsavedFiles(folder) {
  const start = key(folder, "");
  return Object.keys(localStorage).filter((name) => name.startsWith(start)).map((name) => name.slice(start.length)).sort();
}

export function forget(folder, path) {
  localStorage.removeItem(key(folder, path));
}

/**
 * Keeps the text of one file.
 *
 * file: { folder, path, base, saved } with the digest and text that is on disk.
 * text(): what the page shows now. tell(state, error): typing, saving, saved, kept-draft, kept-here.
 * conflict(body, sent): the file was changed by somebody else; saving waits until resolved(…).
 */
export class Keeper {
  constructor(file, text, tell, conflict) {
    Object.assign(this, { ...file, text, tell, conflict });
    this.session = crypto.randomUUID();
    this.local = 0;
    this.timer = 0;
    this.running = null;
    this.waiting = false;
    this.stopped = false;
    this.flush = () => this.keepHere();
    this.leave = () => {
      this.keepHere();
      // The browser sends it on though the page is closed.
      if (!this.stopped && !this.waiting && this.isDirty()) {
        post("save", { path: this.path, base: this.base, text: this.text(), session: this.session }, { keepalive: true }).catch(() => {});
      }
    };
    addEventListener("pagehide", this.leave);
    document.addEventListener("visibilitychange", this.flush);
  }

  isDirty() {
    return this.text() !== this.saved;
  }

  /** Something was typed. */
  changed() {
    if (this.stopped) return;
    this.tell("typing");
    if (!this.local) this.local = setTimeout(() => this.keepHere(), LOCAL);
    if (!this.timer && !this.waiting) this.timer = setTimeout(() => this.save(), SAVE);
  }

  /** Keeps the text in this browser until it is on disk. */
  keepHere() {
    clearTimeout(this.local);
    this.local = 0;
    if (this.stopped) return;
    const text = this.text();
    if (text === this.saved) forget(this.folder, this.path);
    else {
      try {
        localStorage.setItem(key(this.folder, this.path), JSON.stringify({ base: this.base, text, time: Date.now() }));
      } catch {
        // The browser's store is full: the text is saved on disk within a second anyway.
      }
    }
  }

  /** Saves now. Resolves when what was typed up to now is kept. */
  async save() {
    clearTimeout(this.timer);
    this.timer = 0;
    while (this.running) await this.running;
    if (this.stopped || this.waiting || !this.isDirty()) return;
    this.running = this.saveOnce().finally(() => (this.running = null));
    await this.running;
    if (!this.stopped && !this.waiting && this.again && !this.timer) {
      this.timer = setTimeout(() => this.save(), this.again);
    }
  }

  async saveOnce() {
    const text = this.text();
    this.again = 0;
    this.tell("saving");
    try {
      const reply = await post("save", { path: this.path, base: this.base, text, session: this.session });
      if (reply.state === "saved") {
        this.base = reply.digest;
        this.saved = text;
      }
      const newer = this.text() !== text;
      this.keepHere();
      this.tell(newer ? "typing" : reply.state === "saved" ? "saved" : "kept-draft");
      if (newer) this.again = SAVE;
    } catch (error) {
      this.keepHere();
      this.failed(error, text);
    }
  }

  failed(error, text) {
    if (error instanceof Refused && error.error === "changed") {
      this.waiting = true;
      this.tell("kept-conflict");
      this.conflict(error.body, text);
    } else if (error instanceof Refused && error.error === "token") {
      this.tell("restarted");
      this.stopped = true;
      setTimeout(() => location.reload(), RETRY);
    } else {
      this.tell(error instanceof Refused ? "refused" : "kept-here", error);
      this.again = RETRY;
    }
  }

  /** The file on disk is this now; what the page shows is saved over it, if it differs. */
  resolved(base, saved) {
    this.base = base;
    this.saved = saved;
    this.waiting = false;
    this.keepHere();
    return this.save();
  }

  /** Saves what is left, and ends. */
  async close() {
    await this.save();
    this.keepHere();
    this.stopped = true;
    removeEventListener("pagehide", this.leave);
    document.removeEventListener("visibilitychange", this.flush);
    clearTimeout(this.timer);
    clearTimeout(this.local);
  }
}
