// Shows what fits the choices; an element without a data attribute of that name always fits.
const form = document.querySelector(".filter");
const FACETS = ["outlet", "lang", "kind", "status"];

function fits(element, chosen) {
  return FACETS.every((name) => {
    const own = element.dataset[name];
    return !chosen[name] || own === undefined || own.split(" ").includes(chosen[name]);
  });
}

// Counts stand in headings and in the disclosures that hold the rest.
function recount(box, active) {
  const rows = [...box.querySelectorAll("[data-kind]")];
  const shown = rows.filter((row) => !row.hidden && !row.parentElement.closest("[data-kind][hidden]"));
  const count = box.querySelector(":scope > summary .count");
  if (count) {
    const all = count.dataset.all;
    count.textContent = active ? `${shown.length} of ${all}` : all;
  }
  box.hidden = active && rows.length > 0 && shown.length === 0;
  fold(box, active, shown.length);
}

// A few hits are shown at once; hundreds stay behind their disclosure, which says how many.
function fold(box, active, hits) {
  if (active && box.dataset.open === undefined) box.dataset.open = box.open ? "1" : "";
  if (box.dataset.open === undefined) return;
  box.open = box.dataset.open === "1" || (active && hits > 0 && hits <= 200);
  if (!active) delete box.dataset.open;
}

function apply() {
  const chosen = Object.fromEntries(FACETS.map((name) => [name, form.elements[name].value]));
  const active = FACETS.some((name) => chosen[name]);
  for (const one of document.querySelectorAll("main [data-outlet]")) one.hidden = !fits(one, chosen);
  for (const box of document.querySelectorAll("main details")) recount(box, active);
  const rows = document.querySelectorAll(".matrix tbody tr");
  const left = [...rows].filter((row) => !row.hidden).length;
  form.querySelector("output").textContent = active ? `${left} of ${rows.length} rows` : "";
}

function showAll() {
  for (const name of FACETS) form.elements[name].value = "";
  apply();
}

if (form) {
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    showAll();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}
