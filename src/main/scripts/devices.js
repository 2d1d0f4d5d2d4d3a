// The passkeys in somebody's account: those that are there, and one more.
import { post } from "./api.js";
import { unbase64 } from "./bytes.js";
import { button, field, h } from "./dom.js";
import { form, progressBar } from "./entrance.js";
import { stretch } from "./keys.js";
import { canPasskeys, forgetOnDevice, makePasskey, wantPasskey } from "./passkeys.js";
import { refresh, session } from "./session.js";
import { day, t } from "./words.js";

export function passkeysBox(again) {
  const { me } = session;
  const rows = me.passkeys.map((one) => h("article", { class: "say", "data-passkey": one.id }, passkey(one, again)));
  const adding = me.passkeysUsable && canPasskeys() ? h("details", {}, h("summary", {}, t("passkey.add")), proveStep(again)) : h("p", { class: "hint" }, t("error.passkey-elsewhere"));
  return h("section", { id: "passkeys" }, h("h2", {}, t("passkey.title")), h("p", {}, t("passkey.note")), rows, adding);
}

function passkey(one, again) {
  const used = one.used ? t("passkey.used", { day: day(one.used) }) : t("passkey.never");
  const remove = button(t("passkey.remove"), async () => {
    await post(`me/passkeys/${one.id}/remove`);
    if (canPasskeys()) forgetOnDevice(location.hostname, unbase64(one.credential));
    await refresh();
    again();
  }, { class: "quiet" });
  return [h("b", {}, one.name), h("p", { class: "meta" }, [t("passkey.since", { day: day(one.since) }), used].join(" · ")), remove];
}

/** Passphrase and code once more: a browser that was left open must not let anybody add a way in. */
function proveStep(again) {
  const box = h("div", {});
  const name = field(t("passkey.name"), { name: "passkey-name", maxlength: "100" }, t("passkey.name-note"));
  const passphrase = field(t("passphrase"), { name: "passkey-passphrase", type: "password" });
  const code = field(t("code"), { name: "passkey-code", inputmode: "numeric", maxlength: "7" }, t("code-hint"));
  const bar = progressBar();
  const go = button(t("setup.next"), async () => {
    if (!name.field.value.trim()) throw { say: t("passkey.name-missing") };
    bar.start();
    try {
      const { salt } = await post("salt", { login: session.me.login });
      const { proof, key } = await stretch(passphrase.field.value, unbase64(salt), bar.set);
      const wanted = await wantPasskey(proof, code.field.value.replace(/\s/g, ""));
      passphrase.field.value = "";
      box.replaceChildren(...makeStep(wanted, key, name.field.value.trim(), again));
    } finally {
      bar.stop();
    }
  });
  box.append(form(go, name, passphrase, code, bar));
  return box;
}

/** A press of its own: browsers ask a device only right after one. */
function makeStep(wanted, own, name, again) {
  const make = button(t("passkey.make"), async () => {
    await makePasskey(wanted, session.me, own, name);
    await refresh();
    again();
  });
  setTimeout(() => make.focus(), 0);
  return [h("p", {}, t("passkey.make-note")), make];
}
