// The grid of forecasts by keyboard and paste, and proposals without a journey to the server. Without this script it is a form.
{
  const grid = document.querySelector(".forecast-grid");
  const cells = grid ? [...grid.querySelectorAll("input.cell")] : [];

  const put = (cell, text) => {
    if (cell.value !== text) {
      cell.value = text;
      cell.classList.add("changed");
    }
  };

  const go = (cell, steps) => {
    const next = cells[cells.indexOf(cell) + steps];
    if (next) {
      next.focus();
      next.select();
    }
  };

  for (const cell of cells) {
    cell.addEventListener("keydown", (event) => {
      const steps = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
      if (steps && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        go(cell, event.key === "Enter" && event.shiftKey ? -1 : steps);
      }
    });
    cell.addEventListener("input", () => cell.classList.add("changed"));
    cell.addEventListener("paste", (event) => {
      const lines = event.clipboardData.getData("text").replace(/\r/g, "").replace(/\n$/, "").split("\n");
      if (lines.length > 1) {
        event.preventDefault();
        const from = cells.indexOf(cell);
        lines.forEach((line, i) => cells[from + i] && put(cells[from + i], line.split("\t")[0].trim()));
        go(cell, Math.min(lines.length, cells.length - from) - 1);
      }
    });
  }

  for (const button of grid ? grid.querySelectorAll("button.proposal") : []) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      const cell = button.closest("tr").querySelector("input.cell");
      put(cell, button.dataset.typed);
      cell.focus();
    });
  }

  // Nothing typed is lost by leaving without saving.
  const form = cells.length ? cells[0].form : null;
  let isSent = false;
  form?.addEventListener("submit", () => (isSent = true));
  window.addEventListener("beforeunload", (event) => {
    if (!isSent && cells.some((cell) => cell.value !== cell.defaultValue)) {
      event.preventDefault();
    }
  });
}
