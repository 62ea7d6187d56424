// Text with bound figures: each stands as a chip that shows what it prints, and a typed number that a figure would give is
// bound with one click or Ctrl+full stop. Without this script the field holds the same text with {{…}}.
{
  const form = document.querySelector("form.writing");
  const field = form?.querySelector("textarea");
  const BOUND = /\{\{([^{}]*)\}\}/g;
  const PAUSE = 400;

  const begin = () => {
    const editor = document.createElement("div");
    editor.className = "editor";
    editor.contentEditable = "plaintext-only";
    if (editor.contentEditable !== "plaintext-only") {
      return;
    }
    editor.setAttribute("role", "textbox");
    editor.setAttribute("aria-multiline", "true");
    editor.setAttribute("aria-label", field.dataset.label);
    editor.setAttribute("aria-describedby", "text-hint");
    editor.lang = "sv";
    editor.spellcheck = true;

    let figures = new Map();
    let typed = [];
    let timer = 0;
    let asked = 0;

    const chip = (written) => {
      const figure = figures.get(written);
      const element = document.createElement("span");
      element.className = figure && !figure.isKnown ? "chip unknown" : "chip";
      element.contentEditable = "false";
      element.tabIndex = 0;
      element.dataset.written = written;
      element.textContent = figure ? figure.prints : written;
      element.title = figure ? `${figure.title}\n${written}` : written;
      return element;
    };

    const text = (node = editor) => {
      let all = "";
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) {
          all += child.data;
        } else if (child.dataset?.written !== undefined) {
          all += `{{${child.dataset.written}}}`;
        } else if (child.nodeName === "BR") {
          all += "\n";
        } else {
          all += (all && !all.endsWith("\n") ? "\n" : "") + text(child);
        }
      }
      return all;
    };

    const length = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        return node.data.length;
      }
      return node.dataset?.written !== undefined ? node.dataset.written.length + 4 : node.nodeName === "BR" ? 1 : text(node).length;
    };

    // Where the caret stands, counted in the text with {{…}}; -1 when it is elsewhere.
    const caret = () => {
      const selection = document.getSelection();
      if (!selection.rangeCount || !editor.contains(selection.anchorNode)) {
        return -1;
      }
      let at = selection.anchorOffset;
      let node = selection.anchorNode;
      if (node === editor) {
        return [...editor.childNodes].slice(0, at).reduce((sum, one) => sum + length(one), 0);
      }
      for (let before = node.previousSibling; before; before = before.previousSibling) {
        at += length(before);
      }
      return at;
    };

    const setCaret = (place) => {
      let rest = place;
      for (const child of editor.childNodes) {
        const size = length(child);
        if (rest <= size && child.nodeType === Node.TEXT_NODE) {
          document.getSelection().collapse(child, rest);
          return;
        }
        rest -= size;
      }
      document.getSelection().selectAllChildren(editor);
      document.getSelection().collapseToEnd();
    };

    const show = (whole) => {
      const nodes = [];
      let end = 0;
      for (const found of whole.matchAll(BOUND)) {
        nodes.push(document.createTextNode(whole.slice(end, found.index)), chip(found[1].trim()));
        end = found.index + found[0].length;
      }
      nodes.push(document.createTextNode(whole.slice(end)));
      editor.replaceChildren(...nodes);
    };

    const paragraph = (className, words) => {
      const element = document.createElement("p");
      element.className = className;
      element.textContent = words;
      return element;
    };

    const heading = (words) => {
      const element = document.createElement("h2");
      element.textContent = words;
      return element;
    };

    const bind = (number, binding) => {
      const whole = text();
      if (whole.slice(number.start, number.end) !== number.text) {
        return;
      }
      figures.set(binding.reference, { prints: binding.prints, title: binding.title, isKnown: true });
      show(whole.slice(0, number.start) + `{{${binding.reference}}}` + whole.slice(number.end));
      editor.focus();
      setCaret(number.start + binding.reference.length + 4);
      changed();
    };

    const showTyped = () => {
      const box = document.getElementById("skrivna");
      const list = document.createElement("ul");
      for (const number of typed) {
        const item = document.createElement("li");
        const name = document.createElement("strong");
        name.textContent = number.text;
        item.append(name, " ");
        if (!number.bindings.length) {
          const hint = document.createElement("span");
          hint.className = "writing-hint";
          hint.textContent = box.dataset.unbound;
          item.append(hint);
        }
        for (const binding of number.bindings) {
          const button = document.createElement("button");
          const words = document.createElement("span");
          const title = document.createElement("small");
          button.type = "button";
          button.className = "button-quiet";
          words.textContent = `${box.dataset.bind} ${binding.prints}`;
          title.textContent = binding.title;
          button.append(words, " ", title);
          button.addEventListener("click", () => bind(number, binding));
          item.append(button);
        }
        list.append(item);
      }
      box.replaceChildren(
        heading(box.dataset.title),
        paragraph("writing-hint", typed.length ? box.dataset.lead : box.dataset.none),
        ...(typed.length ? [list] : []),
      );
    };

    const showBound = (bound) => {
      const box = document.getElementById("bundna");
      const list = document.createElement("ul");
      for (const figure of bound) {
        const item = document.createElement("li");
        item.className = figure.isKnown ? "" : "unknown";
        for (const [tag, words] of [["strong", figure.prints], ["small", figure.title], ["code", figure.written]]) {
          const element = document.createElement(tag);
          element.textContent = words;
          item.append(element, " ");
        }
        list.append(item);
      }
      box.replaceChildren(heading(box.dataset.title), bound.length ? list : paragraph("writing-hint", box.dataset.none));
    };

    const ask = async () => {
      const mine = ++asked;
      const whole = text();
      const body = new URLSearchParams({ text: whole });
      const secret = form.querySelector("[name=_csrf]");
      if (secret) {
        body.set("_csrf", secret.value);
      }
      const address = new URL(form.action);
      address.pathname += "/las";
      const answer = await fetch(address, { method: "POST", body });
      if (!answer.ok || mine !== asked || whole !== text()) {
        return;
      }
      const reading = await answer.json();
      figures = new Map(reading.bound.map((figure) => [figure.written, figure]));
      typed = reading.typed;
      const place = caret();
      show(whole);
      if (place >= 0) {
        setCaret(place);
      }
      showTyped();
      showBound(reading.bound);
      document.getElementById("forhandsvisning").innerHTML = reading.preview;
    };

    const changed = () => {
      field.value = text();
      clearTimeout(timer);
      timer = setTimeout(() => ask().catch(() => {}), PAUSE);
    };

    editor.addEventListener("input", changed);
    editor.addEventListener("keydown", (event) => {
      if (event.ctrlKey && event.key === ".") {
        const place = caret();
        const known = typed.filter((number) => number.bindings.length);
        const near = known.findLast((number) => number.start <= place) ?? known[0];
        if (near) {
          event.preventDefault();
          bind(near, near.bindings[0]);
        }
      }
    });
    form.addEventListener("submit", () => {
      field.value = text();
    });
    show(field.value);
    field.hidden = true;
    field.before(editor);
    form.querySelector("label[for=text]").addEventListener("click", () => editor.focus());
    form.querySelector("[name=prova]").hidden = true;
    ask().catch(() => {});
  };

  if (field) {
    begin();
  }
}
