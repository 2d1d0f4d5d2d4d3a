// Passkeys: a device that signs in, and that alone can make again the secret which opens its owner's key here.
// One question to the device does both: the server checks what it signs, this browser uses its secret (WebAuthn, PRF extension).
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { keyOf, open, recipientOf, seal } from "./age.js";
import { Problem, post } from "./api.js";
import { base64, random, text, unbase64, utf8 } from "./bytes.js";

const INPUT = utf8("gaisma passkey v1");
const PATIENCE = 300000;
const prf = { prf: { eval: { first: INPUT } } };

export const canPasskeys = () => typeof window.PublicKeyCredential === "function" && Boolean(navigator.credentials);

/** The key that a device's secret makes. */
const passkeyKey = (secret) => keyOf(hkdf(sha256, new Uint8Array(secret), undefined, utf8("gaisma passkey key v1"), 32));

const secretOf = (credential) => credential.getClientExtensionResults().prf?.results?.first ?? null;

/** Asks the device; whatever it or the person refuses is one answer. */
async function device(work) {
  try {
    const credential = await work();
    if (credential) return credential;
  } catch (problem) {
    if (problem.name === "InvalidStateError") throw new Problem("passkey-there");
  }
  throw new Problem("passkey-stopped");
}

const ask = (options) =>
  device(() => navigator.credentials.get({ publicKey: { timeout: PATIENCE, userVerification: "required", extensions: prf, ...options } }));

// --- the member's own key, wrapped for a passkey

const WRAP = /^gaisma-own v1 ([0-9a-f]{32}) (AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58})$/;

async function wrapOwn(member, own, secret) {
  return seal(utf8(`gaisma-own v1 ${member} ${own.identity}`), [(await passkeyKey(secret)).recipient]);
}

/** @returns {Promise<string>} the identity; throws for the key of somebody else */
async function unwrapOwn(wrapped, secret, member) {
  const found = WRAP.exec(text(await open(wrapped, (await passkeyKey(secret)).identity)));
  if (!found || found[1] !== member) throw new Error("refused: another key");
  return found[2];
}

/** Proves the member once more; the answer is what the device is asked next. */
export const wantPasskey = (proof, code) => post("me/passkeys/challenge", { proof: base64(proof), code });

/** Has the device make a passkey, and keeps it with the member's own key wrapped for it. */
export async function makePasskey(wanted, me, own, name) {
  const made = await device(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: unbase64(wanted.challenge),
        rp: { id: wanted.host, name: "Gaisma" },
        user: { id: unbase64(wanted.user), name: me.login, displayName: me.name },
        pubKeyCredParams: wanted.algorithms.map((alg) => ({ type: "public-key", alg })),
        excludeCredentials: me.passkeys.map((one) => ({ type: "public-key", id: unbase64(one.credential) })),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        attestation: "none",
        timeout: PATIENCE,
        extensions: prf,
      },
    }),
  );
  try {
    await post("me/passkeys", {
      attestation: base64(new Uint8Array(made.response.attestationObject)),
      clientData: base64(new Uint8Array(made.response.clientDataJSON)),
      name,
      wrapped: base64(await wrapOwn(me.id, own, await firstSecret(made, wanted.host))),
    });
  } catch (problem) {
    forgetOnDevice(wanted.host, new Uint8Array(made.rawId));
    throw problem;
  }
}

/** Some devices tell their secret when they make a passkey, others only when they are asked again. */
async function firstSecret(made, host) {
  if (!made.getClientExtensionResults().prf?.enabled) throw new Problem("passkey-no-secret");
  const secret = secretOf(made) ?? secretOf(await ask({ challenge: random(32), rpId: host, allowCredentials: [{ type: "public-key", id: made.rawId }] }));
  if (!secret) throw new Problem("passkey-no-secret");
  return secret;
}

/** Tells the device that a passkey is of no use any more, where browsers can say so. */
export function forgetOnDevice(rpId, credential) {
  const credentialId = btoa(String.fromCharCode(...credential)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  window.PublicKeyCredential.signalUnknownCredential?.({ rpId, credentialId })?.catch(() => null);
}

/** Signs in. @returns the credential's id and the device's secret */
export async function enterByPasskey() {
  const { challenge, host, usable } = await post("passkey/challenge");
  if (!usable || !(location.hostname === host || location.hostname.endsWith("." + host))) throw new Problem("passkey-elsewhere");
  const signed = await ask({ challenge: unbase64(challenge), rpId: host });
  const part = (name) => base64(new Uint8Array(signed.response[name] ?? new ArrayBuffer(0)));
  const credential = base64(new Uint8Array(signed.rawId));
  await post("passkey/sign-in", {
    credential,
    user: part("userHandle"),
    authenticatorData: part("authenticatorData"),
    clientData: part("clientDataJSON"),
    signature: part("signature"),
  });
  return { credential, secret: secretOf(signed) };
}

/** Asks a device of somebody who is signed in already. */
export async function secretAgain(me) {
  const allowCredentials = me.passkeys.map((one) => ({ type: "public-key", id: unbase64(one.credential) }));
  const signed = await ask({ challenge: random(32), allowCredentials });
  return { credential: base64(new Uint8Array(signed.rawId)), secret: secretOf(signed) };
}

/** The member's own key; null when this passkey does not open it. */
export async function ownKey(me, { credential, secret }) {
  const passkey = me.passkeys.find((one) => one.credential === credential);
  if (!passkey || !secret) return null;
  const identity = await unwrapOwn(unbase64(passkey.wrapped), secret, me.id).catch(() => null);
  return identity && (await recipientOf(identity)) === me.recipient ? { identity, recipient: me.recipient } : null;
}
