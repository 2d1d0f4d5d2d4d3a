// The words of the inbox in the language of whoever works with it.
import { get } from "./api.js";

let words = null;

export async function load(tag) {
  words = await get("words/" + tag);
  document.documentElement.lang = tag;
}

export const all = () => words;

/** The words for a key, with its arguments filled in. */
export function t(key, values = {}) {
  const pattern = words.staff[key] ?? key;
  return pattern.replace(/''/g, "'").replace(/\{([a-z-]+)\}/g, (whole, name) => values[name] ?? whole);
}

export const has = (key) => key in words.staff;

/** A word of the form that the reporter filled; its id when the form does not know it. */
export const form = (kind, id) => words.form[`contact.${kind}.${id}`] ?? id;

export const language = (tag) => words.languages[tag] ?? tag;

/** A day in words: today, yesterday, or the date. */
export function day(iso) {
  if (!iso) return "";
  const of = (date) => date.toLocaleDateString("sv-SE");
  const now = new Date();
  if (iso === of(now)) return t("today");
  now.setDate(now.getDate() - 1);
  if (iso === of(now)) return t("yesterday");
  return new Intl.DateTimeFormat(words.tag, { day: "numeric", month: "long", year: "numeric" }).format(new Date(iso + "T12:00:00"));
}

/** A ready sentence with its slots filled. */
export function sentence(id, slots = {}) {
  const found = words.groups.flatMap((group) => group.sentences).find((one) => one.id === id);
  if (!found) return id;
  return found.text.replace(/\{([a-z-]+)\}/g, (whole, name) => {
    const value = slots[name];
    if (!value) return whole;
    return "\u2068" + (words.slots[name] === "date" ? day(value) : value) + "\u2069";
  });
}

export const answer = (id) => words.answers[id] ?? words.form["contact.o." + id] ?? id;
