// Seals what is written before it leaves this phone. Without this script the server seals on arrival; the page says which.
// Sealing that fails is never passed over: the reader is told and decides.
(() => {
  const form = document.getElementById("letter");
  if (!form || !form.dataset.readers || !window.TextEncoder || !window.Promise || !window.crypto) return;
  const note = document.getElementById("sealing");
  const trouble = document.getElementById("sealing-failed");
  const lines = (text) => text.split("\n").filter(Boolean).map((line) => line.split(" "));
  const fields = ["for", "text", "topic", "region", "not-to"];
  const mine = (field) => fields.includes(field.name) || field.name.startsWith("a.");
  let sealed = false;
  let plain = false;
  let pressed = null;
  let loading = null;

  /** The larger script comes when somebody begins to write; on a slow line the page is there long before. */
  function load() {
    loading = loading || new Promise((done, failed) => {
      if (window.gaismaSeal) return done();
      const script = document.createElement("script");
      script.src = form.dataset.seal;
      script.onload = () => (window.gaismaSeal ? done() : failed(new Error("nothing came")));
      script.onerror = () => failed(new Error("did not come"));
      document.head.append(script);
      setTimeout(() => failed(new Error("takes too long")), 30000);
    }).catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  function report() {
    const data = new FormData(form);
    const said = { v: 1, language: document.documentElement.lang };
    const put = (name, value) => {
      if (value && value.trim()) said[name] = value.trim();
    };
    put("for", data.get("for"));
    put("topic", data.get("topic"));
    put("region", data.get("region"));
    const answers = {};
    for (const [name, value] of data) if (name.startsWith("a.") && value) answers[name.slice(2)] = value;
    if (Object.keys(answers).length) said.answers = answers;
    put("text", data.get("text"));
    put("notto", data.get("not-to"));
    return said;
  }

  /** Who reads it, by the rules that the server would use. */
  function readers(said) {
    const child = said.for === "child" || said.for === "child-me";
    const fits = (wanted, value) => wanted === "*" || wanted === value;
    const keys = lines(form.dataset.readers);
    const rules = lines(form.dataset.rules);
    const of = (some) => keys.filter(([name]) => some.some((rule) => rule[0] === name));
    const found = of(rules.filter(([, topic, language, region, audience, place]) => place === "0" && fits(topic, said.topic) && fits(language, said.language) && fits(region, said.region) && fits(audience, child ? "child" : "adult")));
    return found.length ? found : of(rules.filter((rule) => rule[5] !== "0"));
  }

  const base64 = (bytes) => {
    let text = "";
    for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
    return btoa(text);
  };

  async function sealAll() {
    const said = report();
    const to = readers(said);
    if (!to.length) throw new Error("nobody reads");
    const { generate, seal, sealGrant, wrap, hex, random, REPORTER, TEXT } = window.gaismaSeal;
    const key = await generate();
    const tip = hex(random(16));
    const message = hex(random(16));
    const content = new TextEncoder().encode(JSON.stringify(said));
    const text = await seal(wrap({ direction: REPORTER, what: TEXT, tip, message }, content), [key.recipient]);
    const danger = said.answers && (said.answers.danger === "yes" || said.answers.locked === "yes");
    const child = said.for === "child" || said.for === "child-me";
    const words = `${key.identity} ${tip} ${danger ? "d" : "-"}${child ? "c" : "-"}`;
    const grants = [];
    for (const [name, version, recipient] of to) grants.push(`${name} ${version} ${base64(await sealGrant(words, recipient))}`);
    hidden("sealed", `${tip} ${message} ${key.recipient} ${base64(text)}`);
    hidden("grants", grants.join("\n"));
    for (const field of form.elements) if (mine(field)) field.disabled = true;
    sealed = true;
  }

  /** Stands before every file, so that the server knows the key when files come. */
  function hidden(name, value) {
    let field = form.querySelector(`input[name="${name}"]`);
    if (!field) {
      field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      form.prepend(field);
    }
    field.value = value;
  }

  const something = () => {
    const { v, language, ...said } = report();
    return said.text || said.answers;
  };

  function send() {
    // a form sends the name of its button only when the button is pressed
    if (pressed) hidden("send", pressed.value);
    form.submit();
  }

  function open() {
    sealed = false;
    for (const field of form.elements) if (mine(field)) field.disabled = false;
    for (const name of ["sealed", "grants"]) form.querySelectorAll(`input[name="${name}"]`).forEach((field) => field.remove());
  }

  note.hidden = false;
  form.addEventListener("focusin", () => load().catch(() => {}), { once: true });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.id !== "send-plain") {
      pressed = button;
    } else {
      plain = true;
      send();
    }
  });
  form.addEventListener("submit", (event) => {
    if (sealed || plain) return;
    // nothing new was written: what was sealed before goes out again, and a picture alone needs no words
    if (!something()) return;
    event.preventDefault();
    form.querySelectorAll("button").forEach((button) => (button.disabled = true));
    load()
      .then(() => {
        open();
        return sealAll();
      })
      .then(send)
      .catch(() => {
        open();
        form.querySelectorAll("button").forEach((button) => (button.disabled = false));
        trouble.hidden = false;
        trouble.scrollIntoView();
      });
  });
  // whoever comes back to the page finds it as they left it
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    open();
    form.querySelectorAll("button").forEach((button) => (button.disabled = false));
  });
})();
