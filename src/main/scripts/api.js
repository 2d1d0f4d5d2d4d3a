// What is asked of the server. Nothing but sealed bytes, public keys and days goes either way.

export class Problem extends Error {}

async function ask(path, options) {
  let response;
  try {
    response = await fetch("/inbox/api/" + path, { credentials: "same-origin", cache: "no-store", redirect: "error", ...options });
  } catch {
    throw new Problem("network");
  }
  if (response.ok) return response;
  const said = (response.headers.get("content-type") ?? "").includes("json") ? await response.json().catch(() => ({})) : {};
  const problem = new Problem(said.problem ?? "other");
  if (response.status === 401 && problem.message === "sign-in") window.dispatchEvent(new Event("gaisma-signed-out"));
  throw problem;
}

export const get = async (path) => (await ask(path)).json();

export const post = async (path, body = {}) =>
  (await ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })).json();

/** Sealed bytes that lie in pieces. */
export async function pieces(path, count) {
  const all = [];
  for (let i = 0; i < count; i++) all.push(new Uint8Array(await (await ask(path + "/" + i)).arrayBuffer()));
  return all;
}
