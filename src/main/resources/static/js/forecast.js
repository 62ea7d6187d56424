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
      const rows = lines.map((line) => line.split("\t").map((text) => text.trim()));
      if (rows.length > 1 || rows[0].length > 1) {
        event.preventDefault();
        const last = placed(cell, rows).reduce((_, [place, text]) => (put(place, text), place), cell);
        last.focus();
        last.select();
      }
    });
  }

  // Several columns are pasted: one of them has the forecasts, and others may say which rows they are of.
  const isAmount = (text) => /^[-−+]?[\d\s\u00a0\u202f]*\d([.,]\d+)?-?$/.test(text);
  const same = (one, other) => one.toLowerCase() === other.toLowerCase();
  const head = grid?.querySelector("thead")?.dataset.forecast ?? "";
  const label = (cell) => cell.closest("tr").querySelector("th").textContent.trim();
  const unit = (cell) => cell.closest("tbody").querySelector("tr.group th").textContent.trim();

  const columnOf = (rows) => {
    const headed = rows[0].findIndex((text) => same(text, head));
    if (headed >= 0) {
      return headed;
    }
    const amounts = rows[0].map((_, i) => rows.filter((row) => isAmount(row[i] ?? "")).length);
    return amounts.lastIndexOf(Math.max(...amounts));
  };

  // The cell that a pasted row names, by its line and its unit where that is said; the next of that line otherwise.
  const named = (row, after) => {
    const ofLine = cells.filter((cell) => row.some((text) => same(text, label(cell))));
    const ofUnit = ofLine.filter((cell) => row.some((text) => same(text, unit(cell))));
    return ofUnit[0] ?? ofLine.find((cell) => cells.indexOf(cell) >= after) ?? null;
  };

  const placed = (cell, rows) => {
    const column = columnOf(rows);
    const data = rows.filter((row) => isAmount(row[column] ?? "") || (row[column] ?? "") === "");
    let after = cells.indexOf(cell);
    const byName = rows.some((row) => cells.some((one) => row.some((text) => same(text, label(one)))));
    const places = [];
    if (!byName) {
      const values = rows.map((row) => row[column] ?? "").filter((text) => !same(text, head));
      values.forEach((text, i) => cells[after + i] && places.push([cells[after + i], text]));
      return places;
    }
    for (const row of data) {
      const found = named(row, after);
      if (found) {
        places.push([found, row[column] ?? ""]);
        after = cells.indexOf(found) + 1;
      }
    }
    return places;
  };

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
