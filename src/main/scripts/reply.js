// Answering: ready sentences, questions of the form, free text; sealed in this browser to the tip and to the reporter's code.
import { identityToRecipient } from "age-encryption";
import { seal } from "./age.js";
import { post } from "./api.js";
import { base64, hex, random, utf8 } from "./bytes.js";
import { button, choice, complain, field, h, tick } from "./dom.js";
import { ORGANISATION, TEXT, wrap } from "./envelope.js";
import { session } from "./session.js";
import { all, form, language, sentence, t } from "./words.js";

const KINDS = { time: "time", date: "date", phone: "tel", words: "text" };
const QUESTIONS = ["danger", "locked", "documents", "pay", "debt", "people", "who", "where", "safe-time"];

export function replyBox(whole, again) {
  const { tip } = whole;
  const chosen = new Map();
  const asked = new Set();
  const theirs = [...whole.messages].reverse().find((one) => one.direction !== "reply")?.content?.language ?? "lv";
  const preview = h("ul", { "aria-live": "polite" });
  const text = field(t("reply-text"), { maxlength: "12000", oninput: () => draw() }, t("reply-text-note"), "textarea");
  const tongue = choice(t("reply-language"), Object.keys(all().languages).map((tag) => [tag, language(tag)]), document.documentElement.lang);
  const draw = () =>
    preview.replaceChildren(
      ...[...chosen].map(([id, slots]) => h("li", {}, sentence(id, values(slots)))),
      ...[...asked].map((id) => h("li", {}, form("q", id))),
      ...(text.field.value.trim() ? [h("li", { dir: "auto" }, text.field.value.trim())] : []),
    );
  const send = button(t("reply-send"), async (it) => {
    const words = text.field.value.trim();
    if (chosen.size === 0 && asked.size === 0 && !words) return complain(it, new Error("reply-nothing"));
    const open = [...chosen.values()].flatMap((slots) => [...slots].filter(([, input]) => !input.value.trim()).map(([name]) => t("slot." + name)));
    if (open.length > 0) return complain(it, { say: t("reply-slot", { slots: open.join(", ") }) });
    await sendReply(tip, {
      v: 1,
      organisation: session.me.organisation,
      ...(words ? { text: words, textLanguage: tongue.field.value } : {}),
      phrases: [...chosen].map(([id, slots]) => ({ id, slots: values(slots) })),
      ask: [...asked],
    });
    await again();
  });
  return [
    h("h2", {}, t("reply")),
    tip.replyRecipient ? null : h("p", { class: "note" }, t("no-code-note")),
    h("h3", {}, t("reply-phrases")),
    h("p", { class: "hint" }, t("reply-phrases-note") + " (" + language(theirs) + ")"),
    all().groups.map((group) => h("details", {}, h("summary", {}, group.title), group.sentences.map((one) => phrase(one, chosen, draw)))),
    h("details", {}, h("summary", {}, t("reply-ask")), QUESTIONS.map((id) => tick(form("q", id), { onchange: (event) => (event.target.checked ? asked.add(id) : asked.delete(id), draw()) }))),
    text,
    tongue,
    h("h3", {}, t("reply-preview")),
    preview,
    send,
  ];
}

const values = (slots) => Object.fromEntries([...slots].map(([name, input]) => [name, input.value.trim()]));

function phrase(one, chosen, draw) {
  const inputs = new Map();
  const places = h("div", { class: "slots", hidden: true }, one.slots.map((name) => {
    const input = h("input", { type: KINDS[all().slots[name]] ?? "text", maxlength: "120", oninput: draw });
    inputs.set(name, input);
    return h("label", {}, t("slot." + name), input);
  }));
  const box = h("input", {
    type: "checkbox",
    "data-phrase": one.id,
    onchange: (event) => {
      if (event.target.checked) chosen.set(one.id, inputs);
      else chosen.delete(one.id);
      places.hidden = !event.target.checked || one.slots.length === 0;
      draw();
    },
  });
  return h("div", { class: "phrase" }, h("label", {}, box, one.text.replace(/\{[a-z-]+\}/g, "…")), places);
}

/** Sealed to the tip's own key, which this browser has opened, and to the key of the reporter's code. */
export async function sendReply(tip, content) {
  const message = hex(random(16));
  const plain = wrap({ direction: ORGANISATION, what: TEXT, tip: tip.id, message }, utf8(JSON.stringify(content)));
  const own = await identityToRecipient(tip.key.identity);
  const sealed = await seal(plain, tip.replyRecipient ? [own, tip.replyRecipient] : [own]);
  await post(`tips/${tip.id}/replies`, { message, sealed: base64(sealed) });
}
