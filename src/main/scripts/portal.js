// What those see who look after the portal: organisations, their keys, who reads what, what lies too long. No message is theirs.
import { get } from "./api.js";
import { button, h, show } from "./dom.js";
import { day, form, language, t } from "./words.js";

export async function portalView() {
  const all = await get("portal");
  show(
    h("h1", {}, t("portal")),
    h("p", {}, t("portal.note")),
    late(all.filter((one) => one.late > 0)),
    h("h2", {}, t("portal.organisations")),
    all.map((one) => h("article", { class: "say", "data-organisation": one.id }, organisation(one))),
    h("h2", {}, t("record")),
    h("p", {}, t("portal.verify-note")),
    button(t("portal.verify"), verify),
  );
}

function late(some) {
  if (some.length === 0) return h("p", { class: "meta" }, t("portal.late-none"));
  return h("section", { class: "now" }, h("h2", {}, t("portal.late-title")), h("ul", {}, some.map((one) => h("li", {}, t("portal.late", { name: one.id, count: one.late })))));
}

function organisation(one) {
  const key = one.keyVersion > 0 ? t("portal.key", { version: one.keyVersion, day: day(one.keySince) }) : t("portal.no-key");
  return [
    h("h3", {}, one.id),
    h("p", { class: "meta" }, [t("portal.state." + one.state), key].join(" · ")),
    one.state === "none" ? null : h("p", {}, t("portal.people", { count: one.people, admins: one.admins })),
    one.state === "active" && one.admins === 0 ? h("p", { class: "note" }, t("portal.no-admin", { command: `./gaisma ngo add ${one.id}` })) : null,
    one.routed ? null : h("p", { class: "note" }, t("portal.differs", { command: `./gaisma ngo route ${one.id}` })),
    one.rules.length > 0 ? h("details", {}, h("summary", {}, t("portal.rules")), h("ul", {}, one.rules.map((rule) => h("li", {}, words(rule))))) : null,
  ];
}

function words(rule) {
  if (rule.place > 0) return t("portal.fallback-" + rule.place);
  return [
    rule.audience ? t("portal." + rule.audience) : t("portal.anybody"),
    rule.topic ? form("topic", rule.topic) : t("portal.any-topic"),
    rule.region ? form("region", rule.region) : t("portal.any-region"),
    rule.language ? language(rule.language) : t("portal.any-language"),
  ].join(" · ");
}

async function verify(it) {
  const { entries, last, broken } = await get("portal/record");
  const said = broken === null ? t("portal.whole", { count: entries, hash: last }) : t("portal.broken", { number: broken });
  it.before(h("p", { class: broken === null ? "note" : "error", role: "status" }, said));
}
