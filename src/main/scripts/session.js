// Who is signed in, and the keys that are open in this browser. They live in this variable and nowhere else.
import { get, post } from "./api.js";
import { unbase64 } from "./bytes.js";
import { stretch, unwrapKey } from "./keys.js";
import { enterByPasskey, ownKey, secretAgain } from "./passkeys.js";

export const session = { me: null, own: null, keys: new Map() };

/** Signs in: the passphrase is stretched here, and only half of the result is sent. */
export async function signIn(login, passphrase, code, progress) {
  const { salt } = await post("salt", { login });
  const { proof, key } = await stretch(passphrase, unbase64(salt), progress);
  await post("sign-in", { login, proof: btoa(String.fromCharCode(...proof)), code });
  session.own = key;
  await refresh();
}

/** Signs in with a passkey, which opens the keys as well. */
export async function signInByPasskey() {
  const answer = await enterByPasskey();
  session.me = await get("me");
  session.own = await ownKey(session.me, answer);
  if (session.own) await openKeys();
}

/** Opens the keys again with a passkey; the session stays what it is. */
export async function unlockByPasskey() {
  const own = await ownKey(session.me, await secretAgain(session.me));
  if (!own) return false;
  session.own = own;
  await openKeys();
  return true;
}

/** Opens the keys again after the page was loaded anew. */
export async function unlock(passphrase, progress) {
  const { salt } = await post("salt", { login: session.me.login });
  const { key } = await stretch(passphrase, unbase64(salt), progress);
  if (key.recipient !== session.me.recipient) return false;
  session.own = key;
  await openKeys();
  return true;
}

export async function refresh() {
  session.me = await get("me");
  if (session.own) await openKeys();
}

async function openKeys() {
  session.keys.clear();
  for (const { version, wrapped } of session.me.keys) {
    try {
      session.keys.set(version, await unwrapKey(unbase64(wrapped), session.own.identity, session.me.organisation, version));
    } catch {
      // a wrap that cannot be opened is as good as none; the account says so
    }
  }
}

/** The identity that opens a tip's grant; version 0 is the member's own key. */
export const identityFor = (version) => (version === 0 ? session.own?.identity : session.keys.get(version)) ?? null;

export function lock() {
  session.me = null;
  session.own = null;
  session.keys.clear();
}

export async function signOut() {
  lock();
  await post("sign-out").catch(() => null);
}
