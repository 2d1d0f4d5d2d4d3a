// A case as a file for somebody else: sealed here, opened by the stock program "age".
import { generate, isRecipient, seal } from "./age.js";
import { post } from "./api.js";
import { utf8 } from "./bytes.js";
import { openAttachment } from "./case.js";
import { button, complain, field, h } from "./dom.js";
import { tar } from "./tar.js";
import { answer, form, language, sentence, t } from "./words.js";

export function exportBox(whole, at) {
  const consent = field(t("act.export-consent"), { maxlength: "500" }, null, "textarea");
  const own = field(t("act.export-own"), { maxlength: "80", spellcheck: "false" });
  return [
    h("p", { class: "hint" }, t("act.export-note")),
    consent,
    own,
    button(t("confirm"), async (it) => {
      const given = own.field.value.trim();
      if (given && !isRecipient(given)) return complain(it, new Error("unusable"));
      const key = given ? { recipient: given } : await generate();
      const file = await sealedCase(whole, consent.field.value.trim(), key.recipient);
      await post(at("exported"));
      const name = "case-" + whole.tip.id.slice(0, 8);
      save(name + ".tar.age", file, "application/octet-stream");
      if (key.identity) save(name + "-key.txt", utf8(key.identity + "\n"), "text/plain");
      it.before(h("p", { class: "note", role: "status" }, t("act.export-made")));
    }),
  ];
}

/** Everything of a case in one sealed file. */
export async function sealedCase(whole, consent, recipient) {
  const files = [{ name: "case.txt", bytes: utf8(readable(whole, consent)) }];
  for (const [i, message] of whole.messages.entries()) {
    const number = String(i + 1).padStart(3, "0");
    files.push({ name: `messages/${number}-${message.direction}.json`, bytes: utf8(JSON.stringify(message.content)) });
    for (const one of message.attachments) {
      const { bytes, type } = await openAttachment(whole.tip, message, one);
      files.push({ name: `attachments/${number}-${one.number}.${type.split("/")[1].replace("jpeg", "jpg")}`, bytes });
    }
  }
  return seal(tar(files), [recipient]);
}

function readable(whole, consent) {
  const lines = [whole.tip.id, t("received", { day: whole.tip.received }), ""];
  if (consent) lines.push(t("act.export-consent") + ":", consent, "");
  for (const message of whole.messages) {
    const it = message.content;
    lines.push(`--- ${message.direction === "reply" ? t("from-us") : t("from-reporter")}, ${message.day}`);
    if (!it) lines.push(t("refused"));
    if (it?.language) lines.push(t("written-in", { language: language(it.language) }));
    for (const kind of ["for", "topic", "region"]) if (it?.[kind]) lines.push(`${t(kind)}: ${form(kind, it[kind])}`);
    for (const [id, option] of Object.entries(it?.answers ?? {})) lines.push(`${form("q", id)} ${answer(String(option))}`);
    for (const one of it?.phrases ?? []) lines.push(sentence(one.id, one.slots));
    for (const id of it?.ask ?? []) lines.push(form("q", id));
    for (const one of it?.ticks ?? []) lines.push(`→ ${answer(String(one.answer))}`);
    for (const words of [it?.text, it?.when, it?.notto]) if (words) lines.push(String(words));
    lines.push("");
  }
  return lines.join("\n");
}

function save(name, bytes, type) {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}
