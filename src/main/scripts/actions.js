// What else may be done with a tip.
import { get, post } from "./api.js";
import { base64 } from "./bytes.js";
import { button, choice, field, h } from "./dom.js";
import { exportBox } from "./export.js";
import { sealGrant } from "./grant.js";
import { day, t } from "./words.js";

export function actions(whole, again, back) {
  const { tip } = whole;
  const at = (path) => `tips/${tip.id}/${path}`;
  const set = (state, next) => async () => {
    await post(at("state"), { state });
    await next();
  };
  const closed = tip.state === "closed" || tip.state === "spam";
  return h(
    "div",
    { class: "acts" },
    h("h2", {}, t("acts")),
    closed
      ? button(t("act.reopen"), set("opened", again), { class: "quiet" })
      : [button(t("act.close"), set("closed", back), { class: "quiet" }), button(t("act.spam"), set("spam", back), { class: "quiet" })],
    tip.extended
      ? h("p", { class: "meta" }, t("act.extended", { day: day(tip.expires) }))
      : button(t("act.extend"), async () => (await post(at("extend")), again()), { class: "quiet" }),
    asked(t("act.police"), t("act.police-confirm"), async () => (await post(at("police")), again())),
    folded(t("act.hand-over"), () => handOver(tip, at, again)),
    folded(t("act.lend"), () => lend(whole, at, again)),
    folded(t("act.export"), () => exportBox(whole, at)),
  );
}

/** Something that is asked once more before it is done. */
function asked(label, question, work) {
  const box = h("div", {});
  const first = button(label, () => {
    box.replaceChildren(h("p", { class: "note" }, question), button(t("confirm"), work), button(t("cancel"), () => box.replaceChildren(first), { class: "quiet" }));
  }, { class: "quiet" });
  box.append(first);
  return box;
}

/** A part that is made when it is opened. */
function folded(label, make) {
  const inside = h("div", {});
  return h("details", { ontoggle: async (event) => {
    if (event.target.open && !inside.hasChildNodes()) inside.append(...[await make()].flat(9).filter(Boolean));
  } }, h("summary", {}, label), inside);
}

async function handOver(tip, at, again) {
  const others = await get("organisations");
  if (others.length === 0) return [h("p", {}, t("act.hand-over-none"))];
  const to = choice(t("act.hand-over"), others.map((one) => [one.id, one.id]));
  return [
    h("p", { class: "hint" }, t("act.hand-over-note")),
    to,
    button(t("confirm"), async (it) => {
      const other = others.find((one) => one.id === to.field.value);
      const sealed = await sealGrant(tip.key.words, other.recipient);
      await post(at("hand-over"), { organisation: other.id, keyVersion: other.keyVersion, sealed: base64(sealed) });
      it.before(h("p", { class: "note", role: "status" }, t("act.hand-over-done", { name: other.id })));
      setTimeout(again, 1500);
    }),
  ];
}

async function lend(whole, at, again) {
  const { tip } = whole;
  const people = await get("interpreters");
  const loans = whole.loans.map((loan) =>
    h("p", {}, `${loan.name}, ${day(loan.until)} `, button(t("act.take-back"), async () => (await post(at("take-back"), { member: loan.member }), again()), { class: "quiet" })),
  );
  if (people.length === 0) return [...loans, h("p", {}, t("act.lend-none"))];
  const who = choice(t("role.interpreter"), people.map((one) => [one.id, one.name]));
  const week = new Date(Date.now() + 7 * 86400000).toISOString().slice(0, 10);
  const until = field(t("act.lend-until"), { type: "date", value: week });
  return [
    ...loans,
    h("p", { class: "hint" }, t("act.lend-note")),
    who,
    until,
    button(t("confirm"), async () => {
      const person = people.find((one) => one.id === who.field.value);
      const sealed = await sealGrant(tip.key.words, person.recipient);
      await post(at("lend"), { member: person.id, sealed: base64(sealed), until: until.field.value });
      await again();
    }),
  ];
}

