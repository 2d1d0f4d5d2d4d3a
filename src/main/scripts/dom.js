// Elements without markup: text is only ever set as text.

/** h("p", { class: "note" }, "text", child, …); properties that start with "on" are listeners. */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value") element.value = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const main = () => document.getElementById("main");

/** Shows a view in the place of the one before and puts the focus there. */
export function show(...children) {
  main().replaceChildren(...children.flat(9).filter(Boolean));
  window.scrollTo(0, 0);
  main().focus({ preventScroll: true });
}

let ids = 0;

/** A labelled field; `.field` of the answer is the input itself. */
export function field(label, properties = {}, hint, name = "input") {
  const id = "f" + ++ids;
  const input = h(name, { id, autocomplete: "off", "aria-describedby": hint ? id + "h" : null, ...properties });
  const all = [h("label", { for: id }, label), hint ? h("p", { class: "hint", id: id + "h" }, hint) : null, input];
  const box = h("div", {}, all);
  box.field = input;
  return box;
}

export function choice(label, options, chosen) {
  const box = field(label, {}, null, "select");
  box.field.append(...options.map(([value, text]) => h("option", { value, selected: value === chosen }, text)));
  return box;
}

export function tick(label, properties = {}) {
  const input = h("input", { type: "checkbox", ...properties });
  const box = h("label", { class: "tick" }, input, label);
  box.field = input;
  return box;
}

/** A button whose work is done once at a time; what goes wrong is said beside it. */
export function button(label, work, properties = {}) {
  const it = h("button", { type: "button", ...properties }, label);
  it.addEventListener("click", async () => {
    it.disabled = true;
    complain(it, null);
    try {
      await work(it);
    } catch (problem) {
      complain(it, problem);
    } finally {
      it.disabled = false;
    }
  });
  return it;
}

let wording = (problem) => String(problem);
export const sayProblemsWith = (say) => (wording = say);

/** Says what is wrong right before an element. */
export function complain(beside, problem) {
  const before = beside.previousElementSibling;
  if (before && before.classList.contains("error")) before.remove();
  if (problem) beside.before(h("p", { class: "error", role: "alert" }, wording(problem)));
}
