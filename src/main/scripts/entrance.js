// Signing in, and opening the keys after a reload.
import { Problem } from "./api.js";
import { button, field, h, show } from "./dom.js";
import { canPasskeys } from "./passkeys.js";
import { session, signIn, signInByPasskey, signOut, unlock, unlockByPasskey } from "./session.js";
import { t } from "./words.js";

export function signInView(next, note) {
  const login = field(t("login"), { name: "login", autocapitalize: "none", spellcheck: "false", required: true });
  const passphrase = field(t("passphrase"), { name: "passphrase", type: "password", required: true });
  const code = field(t("code"), { name: "code", inputmode: "numeric", maxlength: "7", required: true }, t("code-hint"));
  const bar = progressBar();
  const enter = button(t("sign-in"), async () => {
    bar.start();
    try {
      await signIn(login.field.value, passphrase.field.value, code.field.value.replace(/\s/g, ""), bar.set);
    } finally {
      bar.stop();
    }
    passphrase.field.value = "";
    await next();
  });
  show(h("h1", {}, t("sign-in")), note ? h("p", { class: "error", role: "alert" }, note) : null, form(enter, login, passphrase, code, bar), byPasskey(t("passkey.enter"), async () => {
    await signInByPasskey();
    await next();
  }));
}

/** The other way in, where the browser has one. */
function byPasskey(label, work) {
  return canPasskeys() ? h("p", { class: "other" }, button(label, work, { class: "quiet" })) : null;
}

export function unlockView(next) {
  const passphrase = field(t("passphrase"), { name: "passphrase", type: "password" });
  const bar = progressBar();
  const enter = button(t("unlock"), async () => {
    bar.start();
    try {
      if (!(await unlock(passphrase.field.value, bar.set))) throw new Error("wrong");
    } finally {
      bar.stop();
    }
    await next();
  });
  const leave = button(t("sign-out"), async () => {
    await signOut();
    signInView(next);
  }, { class: "quiet" });
  const other = session.me.passkeys.length === 0 ? null : byPasskey(t("passkey.unlock"), async () => {
    if (!(await unlockByPasskey())) throw new Problem("passkey-no-key");
    await next();
  });
  show(h("h1", {}, session.me.name), h("p", {}, t("unlock-note")), form(enter, passphrase, bar), other, leave);
}

/** Enter in any field presses the button; a form would be sent by the browser itself. */
export function form(enter, ...parts) {
  const box = h("div", {}, parts, h("p", {}, enter));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.tagName === "INPUT") enter.click();
  });
  return box;
}

export function progressBar() {
  const bar = h("progress", { max: "1", value: "0", "aria-label": t("working") });
  const box = h("div", { hidden: true }, h("p", { class: "hint" }, t("working")), bar);
  box.start = () => (box.hidden = false);
  box.stop = () => (box.hidden = true);
  box.set = (share) => (bar.value = share);
  return box;
}
