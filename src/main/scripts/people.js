// The people of the organisation, for its admins: inviting, giving the key, leaving, changing the key.
import { get, post } from "./api.js";
import { base64 } from "./bytes.js";
import { button, choice, field, h, show } from "./dom.js";
import { checkDigits, newSeed, organisationKey, wrapKey } from "./keys.js";
import { sealGrant } from "./grant.js";
import { tips } from "./list.js";
import { refresh, session } from "./session.js";
import { sheet } from "./setup.js";
import { has, t } from "./words.js";

export async function peopleView() {
  const people = await get("members");
  const rows = people.map((one) => h("article", { class: "say", "data-member": one.login }, person(one)));
  show(
    h("h1", {}, t("people")),
    rows,
    h("details", {}, h("summary", {}, t("person.invite")), inviteBox()),
    h("details", {}, h("summary", {}, t("key-change")), h("p", {}, t("key-change-note")), button(t("key-change"), changeKey)),
    h("details", { ontoggle: async (event) => {
      const box = event.target.querySelector("div");
      if (event.target.open && !box.hasChildNodes()) box.append(...(await record()));
    } }, h("summary", {}, t("record")), h("div", {})),
  );
}

function person(one) {
  const myself = one.id === session.me.id;
  const holds = one.keys.includes(session.me.keyVersion);
  const needsKey = one.state === "active" && one.role !== "interpreter";
  return [
    h("h2", {}, one.name),
    h("p", { class: "meta" }, [one.login, t("role." + one.role), t("person.state." + one.state), needsKey ? t(holds ? "person.has-key" : "person.no-key") : null].filter(Boolean).join(" · ")),
    needsKey && !holds && session.keys.has(session.me.keyVersion)
      ? [h("p", {}, t("person.give-key-note", { digits: checkDigits(one.recipient) })), button(t("person.give-key"), () => giveKey(one))]
      : null,
    myself ? null : h("details", {}, h("summary", {}, t("person.reinvite")), h("p", {}, t("person.reinvite-note")), button(t("confirm"), async (it) => it.before(invitation((await post(`members/${one.id}/invite`)).token)))),
    myself || one.state === "disabled" ? null : h("details", {}, h("summary", {}, t("person.disable")), h("p", {}, t("person.disable-note")), button(t("confirm"), async () => (await post(`members/${one.id}/disable`), peopleView()))),
  ];
}

/** Every key the organisation has had, so that old tips open as well. */
async function giveKey(one) {
  for (const [version, identity] of session.keys) {
    const wrapped = await wrapKey(session.me.organisation, version, identity, one.recipient);
    await post(`members/${one.id}/key`, { version, wrapped: base64(wrapped) });
  }
  await peopleView();
}

function inviteBox() {
  const login = field(t("login"), { name: "new-login", autocapitalize: "none" });
  const name = field(t("person.name"), { name: "new-name" });
  const mail = field(t("person.mail"), { name: "new-mail", type: "email" });
  const role = choice(t("person.role"), ["reader", "admin", "interpreter"].map((one) => [one, t("role." + one)]));
  const send = button(t("person.invite"), async (it) => {
    const { token } = await post("members", { login: login.field.value, name: name.field.value, mail: mail.field.value, role: role.field.value, language: document.documentElement.lang });
    it.before(invitation(token));
  });
  return [login, name, mail, role, send];
}

const invitation = (token) =>
  h("p", { class: "note", role: "status" }, t("person.invitation"), h("br"), h("span", { class: "code invitation" }, `${location.origin}/inbox/#invite=${token}`));

/** A new key: sheet first, then every grant is sealed anew in this browser, then all of it at once. */
function changeKey() {
  const seed = newSeed();
  const version = session.me.keyVersion + 1;
  show(h("h1", {}, t("key-change")), ...sheet(seed, session.me.organisation, version, t("key-change"), async () => {
    const key = await organisationKey(seed);
    const people = (await get("members")).filter((one) => one.state === "active" && one.role !== "interpreter");
    const wraps = {};
    for (const one of people) wraps[one.id] = base64(await wrapKey(session.me.organisation, version, key.identity, one.recipient));
    const grants = {};
    for (const tip of await tips()) if (tip.key) grants[tip.id] = base64(await sealGrant(tip.key.words, key.recipient));
    const { tips: count } = await post("key", { version, recipient: key.recipient, wraps, grants });
    await refresh();
    show(h("h1", {}, t("key-changed", { count })), button(t("people"), peopleView));
  }));
}

async function record() {
  const lines = await get("members/record");
  const name = (action) => (has("audit." + action) ? t("audit." + action) : action);
  return [
    h("p", { class: "hint" }, t("record-note")),
    h("table", {}, h("tbody", {}, lines.map((one) => h("tr", {}, h("td", {}, one.at.replace("T", " ")), h("td", {}, one.who), h("td", {}, name(one.action)), h("td", {}, (one.subject ?? "").slice(0, 8)))))),
  ];
}
