// Asks the server. Every call shows the token that this page was given at its start.
import { language } from "./words.js";

const token = document.querySelector('meta[name="tongxin-token"]').content;

/** The server takes no larger file; it would hang up before it has said so. In bytes. */
export const LARGEST = 64 * 1024 * 1024;

/** The server answered, but refuses: `error` says why, `body` has the rest. */
export class Refused extends Error {
  constructor(status, body) {
    super(body.error || String(status));
    this.status = status;
    this.error = body.error || "unknown";
    this.body = body;
  }
}

async function call(method, name, query, options = {}) {
  const parameters = new URLSearchParams({ ...query, lang: language() });
  const response = await fetch(`/desk/api/${name}?${parameters}`, {
    method,
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    ...options,
    headers: { "X-Tongxin-Token": token, ...options.headers },
  });
  const body = await response.json();
  if (!response.ok) throw new Refused(response.status, body);
  return body;
}

export const get = (name, query = {}) => call("GET", name, query);

export const post = (name, fields, options = {}) =>
  call("POST", name, {}, { body: JSON.stringify(fields), headers: { "Content-Type": "application/json" }, ...options });

/** Sends the bytes of a file. */
export const send = (name, query, file) =>
  call("POST", name, query, { body: file, headers: { "Content-Type": "application/octet-stream" } });

/** The bytes of a picture, as an address that only this page can read. */
export async function picture(path) {
  const response = await fetch(`/desk/api/picture?${new URLSearchParams({ path })}`, {
    headers: { "X-Tongxin-Token": token },
    credentials: "omit",
  });
  if (!response.ok) throw new Refused(response.status, {});
  return URL.createObjectURL(await response.blob());
}
