// The list: danger first, in a block that cannot be overlooked; then what waits, the oldest first.
import { get } from "./api.js";
import { unbase64 } from "./bytes.js";
import { h, show } from "./dom.js";
import { openGrant } from "./grant.js";
import { identityFor, session } from "./session.js";
import { day, t } from "./words.js";

/** Every tip with its key and its two flags, as far as this browser can open them. */
export async function tips() {
  const all = await get("tips");
  return Promise.all(
    all.map(async (tip) => {
      const identity = identityFor(tip.keyVersion);
      const grant = identity ? await openGrant(unbase64(tip.grant), identity, tip.id).catch(() => null) : null;
      return { ...tip, key: grant };
    }),
  );
}

const isClosed = (tip) => tip.state === "closed" || tip.state === "spam";
const isOpen = (tip) => !isClosed(tip) && (tip.waiting || tip.state !== "answered");
const isUrgent = (tip) => Boolean(tip.key?.danger) && isOpen(tip);

/** What is urgent, then what is a child's, then what lies longest. */
const order = (a, b) =>
  Number(Boolean(b.key?.danger)) - Number(Boolean(a.key?.danger)) ||
  Number(Boolean(b.key?.child)) - Number(Boolean(a.key?.child)) ||
  Number(b.late) - Number(a.late) ||
  a.received.localeCompare(b.received) ||
  a.id.localeCompare(b.id);

export async function listView(openTip, shown = "open") {
  const all = (await tips()).sort(order);
  const urgent = all.filter(isUrgent);
  const groups = {
    open: all.filter((tip) => isOpen(tip) && !isUrgent(tip)),
    answered: all.filter((tip) => !isOpen(tip) && !isClosed(tip)),
    closed: all.filter(isClosed),
  };
  const filters = Object.entries(groups).map(([name, some]) =>
    h(
      "button",
      { type: "button", class: "quiet", "aria-pressed": String(name === shown), onclick: () => listView(openTip, name) },
      t("show-count", { name: t("show-" + name), count: some.length }),
    ),
  );
  show(
    noKey(),
    urgent.length > 0
      ? h("section", { class: "now" }, h("h2", {}, t("now-title", { count: urgent.length })), items(urgent, openTip))
      : null,
    h("h1", {}, t("tips")),
    urgent.length === 0 && session.keys.size > 0 ? h("p", { class: "meta" }, t("now-none")) : null,
    h("div", { class: "filter", role: "group", "aria-label": t("tips") }, filters),
    groups[shown].length > 0 ? items(groups[shown], openTip) : h("p", {}, t("list-none")),
  );
}

function noKey() {
  const missing = session.me.role !== "interpreter" && !session.keys.has(session.me.keyVersion);
  return missing ? h("div", { class: "note" }, h("b", {}, t("no-key")), h("p", {}, t("no-key-admin"))) : null;
}

const items = (some, openTip) => h("ul", { class: "items" }, some.map((tip) => h("li", {}, item(tip, openTip))));

function item(tip, openTip) {
  const line = [day(tip.received), t("size." + tip.size), t("state." + tip.state)];
  return h(
    "button",
    { type: "button", class: tip.state === "received" ? "item new" : "item", "data-tip": tip.id, onclick: () => openTip(tip) },
    badges(tip),
    h("span", { class: "meta" }, line.join(" · ")),
  );
}

export function badges(tip) {
  const names = [
    tip.key?.danger && ["danger", t("badge.danger")],
    tip.key?.child && ["child", t("badge.child")],
    tip.late && ["late", t("badge.late")],
    tip.state === "received" && ["new", t("badge.new")],
    tip.waiting && (tip.state === "answered" || tip.state === "closed") && ["reply", t("badge.reply")],
    !tip.replyRecipient && ["no-code", t("badge.no-code")],
    tip.deleted && ["deleted", t("badge.deleted", { day: day(tip.deleted) })],
    tip.until && ["lent", t("badge.lent", { day: day(tip.until) })],
    !tip.key && ["locked", t("badge.locked")],
  ];
  return names.filter(Boolean).map(([name, text]) => h("span", { class: "badge " + name }, text));
}
