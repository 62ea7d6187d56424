// A task is saved as it is typed. What is not saved yet is kept in the browser and sent again; what somebody else has written meanwhile
// comes into the fields. Without this script there is a button.
{
  // What was given is no longer kept here.
  const given = new URL(location).searchParams.get("klar");
  try {
    for (const key of given ? Object.keys(localStorage) : []) {
      if (key.startsWith("tertial ") && key.endsWith(` ${given}`)) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Nothing was kept.
  }
}

for (const form of document.querySelectorAll("form.task-card:not([data-locked])")) {
  const PAUSE = 700;
  const AGAIN = 4000;
  const LOOK = 5000;

  const hidden = (name) => form.querySelector(`[name="${name}"]`);
  const inputs = () => [...form.querySelectorAll('[name^="f."]')];
  const state = form.querySelector(".task-saved");
  const live = form.querySelector("[data-live]");
  const address = new URL(form.action);
  address.pathname += "/utkast";
  const storeKey = `tertial ${form.dataset.who} ${new URL(form.action).pathname} ${form.dataset.task}`;

  let timer = 0;
  let sending = false;
  let again = false;
  let isGone = false;

  if (!state) {
    continue;
  }
  document.documentElement.classList.add("has-script");

  const valueOf = (input) => (input.type === "checkbox" ? (input.checked ? "on" : "") : input.value);
  const read = () => Object.fromEntries(inputs().map((input) => [input.name.slice(2), valueOf(input)]));
  const same = (one, other) => Object.keys({ ...one, ...other }).every((key) => (one[key] ?? "") === (other[key] ?? ""));

  let stored = read();

  const tell = (words, isUnsaved = false) => {
    state.textContent = words;
    state.classList.toggle("unsaved", isUnsaved);
    if (isUnsaved && live.textContent !== words) {
      live.textContent = words;
    }
  };

  const keep = () => {
    try {
      localStorage.setItem(storeKey, JSON.stringify({ fields: read(), page: hidden("sida").value, seen: hidden("sett").value, began: hidden("grund").value }));
    } catch {
      // A browser that keeps nothing still sends.
    }
  };

  const drop = () => {
    try {
      localStorage.removeItem(storeKey);
    } catch {
      // Nothing was kept.
    }
  };

  // The caret stays by the words it stood by.
  const put = (input, text) => {
    if (valueOf(input) === text) {
      return;
    }
    if (input.type === "checkbox") {
      input.checked = text === "on";
      return;
    }
    const before = input.value;
    const caret = document.activeElement === input && input.setSelectionRange && input.type !== "date" ? input.selectionStart : -1;
    let start = 0;
    while (start < before.length && start < text.length && before[start] === text[start]) {
      start++;
    }
    input.value = text;
    if (caret >= 0) {
      const place = caret <= start ? caret : Math.max(start, caret + text.length - before.length);
      input.setSelectionRange(place, place);
    }
  };

  const showDoubts = (doubts, doubted) => {
    const box = form.querySelector(".task-doubts");
    if ((box.querySelector("[name=stammer]")?.value ?? "") === (doubts.length ? doubted : "")) {
      return;
    }
    const list = document.createElement("ul");
    for (const words of doubts) {
      list.append(Object.assign(document.createElement("li"), { textContent: words }));
    }
    const heading = document.createElement("p");
    heading.append(Object.assign(document.createElement("strong"), { textContent: box.dataset.heading }));
    const confirm = Object.assign(document.createElement("label"), { className: "check" });
    confirm.append(Object.assign(document.createElement("input"), { type: "checkbox", name: "stammer", value: doubted }), ` ${box.dataset.confirm}`);
    const note = Object.assign(document.createElement("div"), { className: "form-doubt" });
    note.setAttribute("role", "alert");
    note.append(heading, list, confirm);
    box.replaceChildren(...(doubts.length ? [note] : []));
  };

  const showRivals = (rivals) => {
    hidden("valda").value = rivals.map((rival) => rival.field).join(",");
    for (const box of form.querySelectorAll(".task-rivals")) {
      const field = box.closest("[data-field]").dataset.field;
      const own = rivals.filter((rival) => rival.field === field);
      box.replaceChildren(
        ...own.map((rival) => {
          const note = document.createElement("p");
          note.className = "rival";
          note.append(rival.said, " ");
          for (const [words, value] of [[form.dataset.use, rival.value], [form.dataset.keep, null]]) {
            const button = document.createElement("button");
            button.type = "button";
            button.className = "button-quiet";
            button.textContent = words;
            button.addEventListener("click", () => {
              if (value !== null) {
                put(form.querySelector(`[name="f.${CSS.escape(field)}"]`), value);
              }
              send(field);
            });
            note.append(button);
          }
          return note;
        }),
      );
    }
  };

  const note = (words) => {
    let box = form.querySelector(".task-note");
    if (!box) {
      box = document.createElement("p");
      box.className = "task-note";
      form.querySelector(".task-buttons").before(box);
    }
    box.textContent = words;
    live.textContent = words;
  };

  // What is stored now is in the fields, unless something was typed since it was sent.
  const take = (answer, sent) => {
    showDoubts(answer.doubts, answer.doubted);
    if (!answer.fields) {
      hidden("sett").value = answer.version;
      hidden("grund").value = "";
      stored = sent;
      return;
    }
    showRivals(answer.rivals);
    if (!same(read(), sent)) {
      again = true;
      return;
    }
    const isOther = !same(answer.fields, sent);
    for (const input of inputs()) {
      put(input, answer.fields[input.name.slice(2)] ?? "");
    }
    hidden("sett").value = answer.version;
    hidden("grund").value = "";
    stored = read();
    if (isOther) {
      note(form.dataset.merged);
    }
  };

  const send = async (chosen = "") => {
    if (isGone) {
      return;
    }
    if (sending) {
      again = true;
      return;
    }
    const fields = read();
    if (same(fields, stored) && !chosen) {
      drop();
      return;
    }
    clearTimeout(timer);
    sending = true;
    again = false;
    tell(form.dataset.saving);
    const body = new URLSearchParams();
    for (const name of ["_csrf", "uppgift", "sida", "sett", "grund"]) {
      body.set(name, hidden(name).value);
    }
    body.set("valda", chosen);
    for (const [name, value] of Object.entries(fields)) {
      body.set(`f.${name}`, value);
    }
    try {
      const answer = await fetch(address, { method: "POST", body, signal: AbortSignal.timeout(15000) });
      if (answer.redirected || answer.status === 401 || answer.status === 403) {
        tell(form.dataset.signedOut, true);
      } else if (answer.status === 409) {
        tell((await answer.json()).problem, true);
      } else if (!answer.ok) {
        throw new Error(answer.status);
      } else {
        const said = await answer.json();
        take(said, fields);
        if (same(read(), stored)) {
          drop();
          tell(said.saved);
        }
      }
    } catch {
      tell(navigator.onLine ? form.dataset.unsaved : form.dataset.offline, true);
      timer = setTimeout(send, AGAIN);
    }
    sending = false;
    if (again) {
      timer = setTimeout(send, PAUSE);
    }
  };

  const look = async () => {
    if (document.visibilityState !== "visible" || sending || isGone || !same(read(), stored)) {
      return;
    }
    const sent = read();
    const asked = new URL(address);
    asked.searchParams.set("uppgift", form.dataset.task);
    asked.searchParams.set("sett", hidden("sett").value);
    try {
      const answer = await fetch(asked);
      if (answer.status === 200 && !answer.redirected && !sending) {
        const said = await answer.json();
        take(said, sent);
        tell(said.saved);
      }
    } catch {
      // Without connection there is nothing to see.
    }
  };

  const changed = () => {
    keep();
    tell(form.dataset.saving);
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE);
  };

  for (const button of form.querySelectorAll(".task-begin")) {
    button.addEventListener("click", () => {
      const field = button.closest(".field").querySelector("textarea");
      field.value = field.value.trim() ? `${field.value.trimEnd()}\n\n${button.dataset.text}` : button.dataset.text;
      field.focus();
      changed();
    });
  }
  form.addEventListener("input", (event) => {
    if (event.target.name?.startsWith("f.")) {
      changed();
    }
  });
  form.addEventListener("change", (event) => {
    if (event.target.name?.startsWith("f.")) {
      send();
    }
  });
  form.addEventListener("submit", (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      keep();
      tell(form.dataset.offline, true);
      return;
    }
    keep();
    isGone = true;
    clearTimeout(timer);
    for (const button of form.querySelectorAll("button[type=submit]")) {
      setTimeout(() => (button.disabled = true));
    }
  });
  // Back again by the browser's own button.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  window.addEventListener("online", () => send());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && send());
  setInterval(look, LOOK);

  // What an earlier page could not save.
  try {
    const kept = JSON.parse(localStorage.getItem(storeKey) ?? "null");
    if (kept && !same(kept.fields, stored) && !form.querySelector("[aria-invalid], .form-doubt, .form-problem")) {
      for (const [name, part] of [["sida", "page"], ["sett", "seen"], ["grund", "began"]]) {
        hidden(name).value = kept[part];
      }
      for (const input of inputs()) {
        put(input, kept.fields[input.name.slice(2)] ?? "");
      }
      note(form.dataset.restored);
      send();
    } else {
      drop();
    }
  } catch {
    drop();
  }
}
