const filter = document.querySelector(".filter");
const boxes = [...filter.querySelectorAll("input")];
filter.hidden = false;
filter.addEventListener("change", () => {
  const shown = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  for (const row of document.querySelectorAll("[data-status]")) {
    row.hidden = !shown.has(row.dataset.status);
  }
});
