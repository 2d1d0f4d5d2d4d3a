// One tip before the eyes of somebody: what was answered, what was said, what to do.
import { actions } from "./actions.js";
import { openAttachment, openCase } from "./case.js";
import { button, h, show } from "./dom.js";
import { badges } from "./list.js";
import { replyBox } from "./reply.js";
import { session } from "./session.js";
import { answer, day, form, language, sentence, t } from "./words.js";

export async function tipView(tip, back) {
  if (!tip.key) {
    show(backButton(back), h("h1", {}, t("badge.locked")), h("p", {}, t("no-key")), h("p", {}, t("no-key-admin")));
    return;
  }
  const whole = await openCase(tip);
  const again = () => tipView(tip, back);
  const reads = session.me.role === "interpreter";
  show(
    backButton(back),
    h("h1", {}, t("received", { day: day(whole.tip.received) })),
    h("p", {}, badges(whole.tip)),
    h("p", { class: "meta" }, [t("state." + whole.tip.state), t("expires", { day: day(whole.tip.expires) }), t("sealed-" + whole.tip.sealedBy)].join(" · ")),
    whole.tip.deleted ? h("p", { class: "note" }, t("deleted-note", { day: day(whole.tip.deleted) })) : null,
    whole.police.map((one) => h("p", { class: "note" }, t("act.police-done", { day: day(one.day), name: one.by }))),
    tip.key.child && !reads ? childToday() : null,
    h("div", { class: "two" },
      h("section", {}, whole.messages.map((message) => said(whole, message))),
      reads ? null : h("section", {}, replyBox(whole, again), actions(whole, again, back))),
  );
}

const backButton = (back) => button(t("back"), back, { class: "quiet" });

function childToday() {
  return h("div", { class: "note" }, h("b", {}, t("child-title")), h("ol", {}, [1, 2, 3, 4].map((n) => h("li", {}, t("child-" + n)))));
}

function said(whole, message) {
  const ours = message.direction === "reply";
  const title = ours ? (message.content?.organisation === session.me.organisation ? t("from-us") : t("from-organisation", { name: message.content?.organisation ?? "–" })) : t("from-reporter");
  const head = h("h2", {}, `${title}, ${day(message.day)}`);
  if (!message.content) return h("article", { class: "say" }, head, h("p", { class: "error" }, t("refused")));
  return h("article", { class: ours ? "say ours" : "say" }, head, ours ? replied(message.content) : written(whole, message), attachments(whole, message));
}

/** A text that a person typed, in its own language and direction. */
export function words(text, tag) {
  return text ? h("p", { class: "words", dir: "auto", lang: tag }, String(text)) : null;
}

function replied(content) {
  return [
    (content.phrases ?? []).map((one) => h("p", {}, sentence(one.id, one.slots))),
    (content.ask ?? []).map((id) => h("p", {}, form("q", id))),
    words(content.text, content.textLanguage),
  ];
}

function written(whole, message) {
  const it = message.content;
  const facts = [
    it.for && [t("for"), form("for", it.for)],
    it.topic && [t("topic"), form("topic", it.topic)],
    it.region && [t("region"), form("region", it.region)],
    ...Object.entries(it.answers ?? {}).map(([id, option]) => [form("q", id), answer(String(option))]),
    ...(it.ticks ?? []).map((one) => [t("ticked", { question: question(whole, one) }), answer(String(one.answer))]),
  ].filter(Boolean);
  return [
    h("p", { class: "meta" }, t("written-in", { language: language(it.language) })),
    facts.length > 0 ? h("dl", { class: "answers" }, facts.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])) : null,
    it.text ? [h("h3", {}, t("free-text")), words(it.text, it.language), it.language === document.documentElement.lang ? null : h("p", { class: "note" }, t("never-translator"))] : null,
    it.when ? [h("h3", {}, t("when")), words(it.when, it.language)] : null,
    it.notto ? [h("h3", {}, t("not-to")), words(it.notto, it.language)] : null,
  ];
}

/** Which of our questions was answered: the items of a reply are its sentences, then what it asks. */
function question(whole, one) {
  const reply = whole.messages.find((message) => message.id === one.message)?.content;
  const phrases = reply?.phrases ?? [];
  const phrase = phrases[one.item];
  if (phrase) return sentence(phrase.id, phrase.slots);
  const asked = (reply?.ask ?? [])[one.item - phrases.length];
  return asked ? form("q", asked) : "–";
}

function attachments(whole, message) {
  if (message.attachments.length === 0) return null;
  return [h("h3", {}, t("attachments")), message.attachments.map((one) => {
    const place = h("div", {});
    const opener = button(t("open-attachment"), async (it) => {
      const { bytes, type } = await openAttachment(whole.tip, message, one);
      place.replaceChildren(...shown(bytes, type, one.number));
      it.remove();
    }, { class: "quiet" });
    return h("div", {}, h("p", {}, t("attachment", { number: one.number })), opener, place);
  })];
}

/** Pictures and films are shown; a document is only saved, since the browser shows it outside the page's rules. */
function shown(bytes, type, number) {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const file = `${number}.${type.split("/")[1].replace("jpeg", "jpg")}`;
  const save = [h("p", { class: "hint" }, t("save-warning")), h("a", { class: "button quiet", href: url, download: file }, t("save-attachment"))];
  if (type.startsWith("image/")) return [h("img", { class: "shot", src: url, alt: t("picture") }), ...save];
  if (type.startsWith("video/")) return [h("video", { class: "shot", src: url, controls: true, "aria-label": t("video") }), ...save];
  return [h("p", {}, t("document")), ...save];
}
