// Quick exit: blank the screen at once, then put an ordinary page in the place of this one. Shift three times does the same.
(function () {
  "use strict";
  var link = document.querySelector(".bar .exit");
  if (!link) return;
  function leave(event) {
    if (event) event.preventDefault();
    document.title = " ";
    document.documentElement.style.display = "none";
    location.replace(link.href);
  }
  link.addEventListener("click", leave);
  var shifts = 0, last = 0;
  addEventListener("keydown", function (event) {
    if (event.key !== "Shift") { shifts = 0; return; }
    if (event.repeat) return;
    shifts = event.timeStamp - last < 1500 ? shifts + 1 : 1;
    last = event.timeStamp;
    if (shifts === 3) leave();
  });
})();
