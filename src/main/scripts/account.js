// What somebody may change of their own.
import { post } from "./api.js";
import { base64, unbase64 } from "./bytes.js";
import { button, complain, field, h, show } from "./dom.js";
import { form, progressBar } from "./entrance.js";
import { checkDigits, organisationKey, sheetSeed, stretch, wrapKey } from "./keys.js";
import { passkeysBox } from "./devices.js";
import { refresh, session } from "./session.js";
import { weakness } from "./setup.js";
import { t } from "./words.js";

export function accountView() {
  const { me } = session;
  const mail = field(t("person.mail"), { type: "email", value: me.mail ?? "" }, t("account.mail-note"));
  const save = button(t("account.save"), async (it) => {
    await post("me/contact", { mail: mail.field.value, language: document.documentElement.lang });
    it.before(h("p", { class: "note", role: "status" }, t("account.saved")));
  });
  show(
    h("h1", {}, me.name),
    h("p", {}, t("account.digits"), ": ", h("b", { class: "code" }, checkDigits(me.recipient))),
    h("h2", {}, t("account.contact")),
    mail,
    save,
    passkeysBox(accountView),
    h("details", {}, h("summary", {}, t("account.change")), me.passkeys.length > 0 ? h("p", { class: "note" }, t("account.change-passkeys")) : null, changeBox()),
    ["interpreter", "portal"].includes(me.role) || session.keys.has(me.keyVersion) ? null : h("details", { open: true }, h("summary", {}, t("account.sheet")), sheetBox()),
  );
}

function changeBox() {
  const first = field(t("account.new"), { type: "password" }, t("setup.passphrase-note"));
  const again = field(t("setup.again"), { type: "password" });
  const bar = progressBar();
  const change = button(t("account.change"), async (it) => {
    const weak = weakness(first.field.value, again.field.value);
    if (weak) return complain(it, { say: weak });
    bar.start();
    const { salt } = await post("salt", { login: session.me.login });
    const { proof, key } = await stretch(first.field.value, unbase64(salt), bar.set);
    const keys = [];
    for (const [version, identity] of session.keys) {
      keys.push({ version, wrapped: base64(await wrapKey(session.me.organisation, version, identity, key.recipient)) });
    }
    await post("me/passphrase", { proof: base64(proof), recipient: key.recipient, keys });
    session.own = key;
    await refresh();
    accountView();
  });
  return form(change, first, again, bar);
}

/** Whoever has the sheet has the key: it is wrapped for this member when it fits the one of today. */
function sheetBox() {
  const typed = field(t("setup.typed"), { spellcheck: "false", autocapitalize: "characters" });
  const use = button(t("confirm"), async (it) => {
    const seed = sheetSeed(typed.field.value);
    const key = seed ? await organisationKey(seed) : null;
    if (!key || key.recipient !== session.me.keyRecipient) return complain(it, new Error("typed"));
    const version = session.me.keyVersion;
    await post("me/key", { version, wrapped: base64(await wrapKey(session.me.organisation, version, key.identity, session.own.recipient)) });
    await refresh();
    accountView();
  });
  return form(use, typed);
}
