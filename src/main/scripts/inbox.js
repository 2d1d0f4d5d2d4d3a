// The inbox of an organisation. Everything is opened in this browser; the server has only sealed bytes.
import { accountView } from "./account.js";
import { Problem, get } from "./api.js";
import { button, h, sayProblemsWith, show } from "./dom.js";
import { signInView, unlockView } from "./entrance.js";
import { listView } from "./list.js";
import { peopleView } from "./people.js";
import { portalView } from "./portal.js";
import { lock, refresh, session, signOut } from "./session.js";
import { setupView } from "./setup.js";
import { tipView } from "./tip.js";
import { has, load, t } from "./words.js";

const MINUTE = 60000;
let active = Date.now();
let warned = false;

sayProblemsWith((problem) => {
  if (problem.say) return problem.say;
  if (problem.message === "typed") return t("setup.typed-wrong");
  if (problem.message === "reply-nothing") return t("reply-nothing");
  if (problem.message === "too long") return t("reply-long");
  if (String(problem.message).startsWith("refused")) return t("refused");
  const key = "error." + problem.message;
  return has(key) ? t(key) : t("error.other");
});

const isPortal = () => session.me?.role === "portal";
const home = () => (isPortal() ? portalView() : listView(openTip)).then(menu);
const openTip = (tip) => tipView(tip, home).catch(failed);

function menu() {
  const { me } = session;
  const items = me
    ? [[t(isPortal() ? "portal" : "tips"), home], me.role === "admin" && [t("people"), peopleView], [t("account"), accountView], [t("sign-out"), leave]]
    : [];
  document.getElementById("menu").replaceChildren(...items.filter(Boolean).map(([name, go]) => button(name, go)));
}

async function leave() {
  await signOut();
  enter();
}

function enter(note) {
  lock();
  menu();
  signInView(start, note);
}

/** After signing in, or after a reload within a session. */
async function start() {
  active = Date.now();
  const chosen = new URLSearchParams(location.search).has("lang");
  if (!chosen && session.me.language !== document.documentElement.lang) await load(session.me.language);
  menu();
  if (!session.own && !isPortal()) return unlockView(start);
  await home();
}

function failed(problem) {
  show(h("p", { class: "error", role: "alert" }, problem instanceof Problem ? t("error." + (has("error." + problem.message) ? problem.message : "other")) : t("error.other")), button(t("back"), home));
}

function watch() {
  for (const kind of ["pointerdown", "keydown"]) window.addEventListener(kind, () => ((active = Date.now()), (warned = false)), true);
  setInterval(() => {
    if (!session.me) return;
    const idle = Date.now() - active;
    if (idle > session.me.idleMinutes * MINUTE) {
      signOut().then(() => enter(t("error.sign-in")));
    } else if (idle > (session.me.idleMinutes - 2) * MINUTE && !warned) {
      warned = true;
      document.getElementById("main").prepend(h("p", { class: "note", role: "alert" }, t("locked-soon")));
    }
  }, 15000);
  window.addEventListener("gaisma-signed-out", () => session.me && enter(t("error.sign-in")));
}

async function begin() {
  await load(document.documentElement.lang);
  if (!window.isSecureContext || !crypto.subtle) {
    show(h("p", { class: "error" }, t("old-browser")));
    return;
  }
  watch();
  const invited = /^#invite=([A-Za-z0-9_-]{43})$/.exec(location.hash);
  if (invited) {
    history.replaceState(null, "", "/inbox/" + location.search); // the token must not stay in the history
    await setupView(invited[1], start);
    return;
  }
  try {
    session.me = await get("me");
  } catch {
    return enter();
  }
  await refresh();
  await start();
}

begin().catch((problem) => show(h("p", { class: "error", role: "alert" }, String(problem.message))));
