// Taking up an invitation: passphrase, second factor, and for the first of an organisation its key with the recovery sheet.
import { post } from "./api.js";
import { base64, random, unbase64 } from "./bytes.js";
import { button, complain, field, h, show } from "./dom.js";
import { form, progressBar } from "./entrance.js";
import { base32, checkDigits, newSeed, organisationKey, sheetCode, sheetSeed, stretch, wrapKey } from "./keys.js";
import { refresh, session } from "./session.js";
import { t } from "./words.js";

const SHORTEST = 20;
const FEWEST_WORDS = 5;

export async function setupView(token, next) {
  const invited = await post("invitation", { token }).catch(() => null);
  if (!invited) {
    show(h("h1", {}, t("setup.bad")));
    return;
  }
  const state = { token, invited, steps: invited.first ? 3 : 2, factor: random(20), next };
  passphraseStep(state);
}

const head = (state, n, title) => [
  h("h1", {}, t("setup.title", { name: state.invited.name })),
  h("p", {}, t(state.invited.organisation ? "setup.for" : "setup.for-portal", { organisation: state.invited.organisation, role: t("role." + state.invited.role) })),
  h("p", { class: "meta" }, t("setup.step", { n, of: state.steps })),
  h("h2", {}, title),
];

/** A passphrase that is long and made of words; null when it is, else what to say. */
export function weakness(passphrase, again) {
  const words = passphrase.trim().split(/\s+/);
  if (passphrase.trim().length < SHORTEST || words.length < FEWEST_WORDS) return t("setup.passphrase-short");
  return passphrase === again ? null : t("setup.different");
}

function passphraseStep(state) {
  const first = field(t("passphrase"), { type: "password", name: "passphrase" }, t("setup.passphrase-note"));
  const again = field(t("setup.again"), { type: "password", name: "again" });
  const bar = progressBar();
  const enter = button(t("setup.next"), async (it) => {
    const weak = weakness(first.field.value, again.field.value);
    if (weak) return complain(it, { say: weak });
    bar.start();
    const { salt } = await post("salt", { login: state.invited.login });
    const { proof, key } = await stretch(first.field.value, unbase64(salt), bar.set);
    Object.assign(state, { proof, key });
    await factorStep(state);
  });
  show(head(state, 1, t("setup.passphrase")), h("p", {}, t("login") + ": ", h("b", {}, state.invited.login)), form(enter, first, again, bar));
}

async function factorStep(state) {
  const secret = base32(state.factor);
  const picture = await post("invitation/picture", { text: `otpauth://totp/Gaisma:${encodeURIComponent(state.invited.login)}?secret=${secret}&issuer=Gaisma` });
  const code = field(t("code"), { name: "code", inputmode: "numeric", maxlength: "7" }, t("code-hint"));
  const enter = button(state.invited.first ? t("setup.next") : t("setup.finish"), async () => {
    state.code = code.field.value.replace(/\s/g, "");
    if (state.invited.first) await sheetStep(state);
    else await finish(state);
  });
  show(head(state, 2, t("setup.factor")), h("p", {}, t("setup.factor-note")), drawing(picture), h("p", { class: "code", id: "secret" }, secret.match(/.{4}/g).join(" ")), form(enter, code));
}

function drawing({ box, path }) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", box);
  svg.setAttribute("class", "qr");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  line.setAttribute("stroke", "#000");
  svg.append(line);
  return svg;
}

async function sheetStep(state) {
  const seed = newSeed();
  const key = await organisationKey(seed);
  show(head(state, 3, t("setup.sheet")), ...sheet(seed, state.invited.organisation, state.invited.version, t("setup.finish"), async () => {
    const wrapped = await wrapKey(state.invited.organisation, state.invited.version, key.identity, state.key.recipient);
    await finish(state, { keyRecipient: key.recipient, wrapped: base64(wrapped) });
  }));
}

/** The recovery sheet: shown once, and nothing goes on before it was typed back. */
export function sheet(seed, organisation, version, label, goOn) {
  const code = sheetCode(seed);
  const paper = h("div", { class: "sheet" }, h("h3", {}, t("setup.sheet-title", { organisation })), h("p", { class: "code", id: "sheet" }, code), h("p", {}, t("setup.sheet-made", { day: new Date().toISOString().slice(0, 10), version })), h("p", {}, location.origin + "/inbox/"));
  const typed = field(t("setup.typed"), { name: "typed", autocapitalize: "characters", spellcheck: "false" });
  typed.hidden = true;
  const enter = button(label, async (it) => {
    if (typed.hidden) {
      typed.hidden = false;
      paper.hidden = true;
      typed.field.focus();
      return;
    }
    const back = sheetSeed(typed.field.value);
    if (!back || sheetCode(back) !== code) {
      complain(it, new Error("typed"));
      return;
    }
    await goOn();
  });
  return [h("p", {}, t("setup.sheet-note")), paper, button(t("setup.print"), () => window.print(), { class: "quiet noprint" }), form(enter, typed)];
}

async function finish(state, key = { keyRecipient: null, wrapped: null }) {
  await post("invitation/set-up", {
    token: state.token,
    proof: base64(state.proof),
    recipient: state.key.recipient,
    factor: base64(state.factor),
    code: state.code,
    language: document.documentElement.lang,
    ...key,
  });
  session.own = state.key;
  await refresh();
  if (session.keys.size === 0 && !["interpreter", "portal"].includes(session.me.role)) {
    show(h("h1", {}, t("done")), h("p", {}, t("setup.waiting", { digits: checkDigits(session.me.recipient) })), button(t("setup.next"), state.next));
  } else {
    await state.next();
  }
}

