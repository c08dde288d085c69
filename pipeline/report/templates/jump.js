// A link may lead to what is folded away or filtered out: then it is shown first.
function reveal() {
  const target = document.querySelector(":target");
  if (!target) return;
  if (target.closest("[hidden]")) showAll();
  for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) {
    box.open = true;
  }
  target.scrollIntoView();
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

addEventListener("hashchange", reveal);
addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) reveal();
});
if (location.hash) reveal();
