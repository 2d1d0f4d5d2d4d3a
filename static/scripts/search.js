// Suggestions under the search box while somebody types: a combobox with a list (WAI-ARIA APG), by keyboard, touch and screen
// reader. What is typed goes by POST, so that it stands in no address; the page works without this script.
(function () {
  "use strict";
  var box = document.getElementById("q"), list = document.getElementById("offer");
  if (!box || !list || !window.fetch || !window.URLSearchParams) return;
  var say = document.createElement("p"), wait = 0, turn = 0, at = -1, typed = "";
  say.className = "skip";
  say.setAttribute("role", "status");
  box.form.appendChild(say);
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.form.querySelector("label").textContent);
  var state = {role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "offer"};
  for (var name in state) box.setAttribute(name, state[name]);

  function close() {
    turn++;
    clearTimeout(wait);
    list.hidden = true;
    list.textContent = "";
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }
  function show(words) {
    close();
    words.forEach(function (word, i) {
      var item = document.createElement("li");
      item.id = "offer-" + i;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.textContent = word;
      item.addEventListener("mousedown", function (event) { event.preventDefault(); });
      item.addEventListener("click", function () { box.value = word; box.form.submit(); });
      list.appendChild(item);
    });
    list.hidden = !words.length;
    box.setAttribute("aria-expanded", String(words.length > 0));
    say.textContent = words.length ? box.getAttribute("data-say").replace("#", words.length) : "";
  }
  function ask() {
    var mine = ++turn;
    typed = box.value;
    if (typed.trim().length < 2) { close(); return; }
    fetch("/api/v1/suggest", {
      method: "POST", credentials: "omit", cache: "no-store",
      body: new URLSearchParams({lang: document.documentElement.lang, q: typed})
    }).then(function (answer) { return answer.ok ? answer.json() : {suggestions: []}; }).then(function (found) {
      if (mine === turn) show(found.suggestions);
    }).catch(function () {});
  }
  function choose(next) {
    var items = list.children;
    if (at >= 0) items[at].setAttribute("aria-selected", "false");
    at = next < -1 ? items.length - 1 : next >= items.length ? -1 : next;
    if (at < 0) { box.removeAttribute("aria-activedescendant"); box.value = typed; return; }
    items[at].setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", items[at].id);
    box.value = items[at].textContent;
  }
  box.addEventListener("input", function () { clearTimeout(wait); wait = setTimeout(ask, 150); });
  box.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !list.hidden) { box.value = typed; close(); event.preventDefault(); return; }
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown") choose(at + 1);
    else if (event.key === "ArrowUp") choose(at - 1);
    else return;
    event.preventDefault();
  });
  box.addEventListener("blur", close);
  [].forEach.call(document.querySelectorAll('a[href="#q"]'), function (link) {
    link.addEventListener("click", function (event) { event.preventDefault(); box.focus(); box.scrollIntoView({block: "center"}); });
  });
})();
