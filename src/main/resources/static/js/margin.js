// Typing @ in a comment proposes the names that the list below it has: arrows and Enter choose, Escape closes. Without this script
// the list is ticked, or the name is written out.
{
  const CALL = /(?:^|[\s("'])@([^\n@]{0,60})$/;
  const MAX = 8;

  const begin = (form) => {
    const field = form.querySelector("textarea");
    const names = [...form.querySelectorAll(".margin-people li")].map((item) => ({
      name: item.querySelector(".margin-name").textContent.trim(),
      about: item.querySelector(".told").textContent.trim(),
    }));
    if (!field || names.length === 0) {
      return;
    }
    const list = document.createElement("ul");
    list.className = "margin-proposed";
    list.id = `namn-${field.id}`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.querySelector(".margin-people legend").textContent);
    list.hidden = true;
    const said = document.createElement("span");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    field.after(list, said);
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    let chosen = -1;

    const close = () => {
      list.hidden = true;
      list.replaceChildren();
      field.removeAttribute("aria-activedescendant");
      said.textContent = "";
      chosen = -1;
    };

    const mark = (place) => {
      chosen = place;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === place)));
      const option = list.children[place];
      if (option) {
        field.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    };

    const put = (name) => {
      const at = field.selectionStart;
      const before = field.value.slice(0, at);
      const call = CALL.exec(before);
      if (call) {
        const start = at - call[1].length;
        field.setRangeText(`${name} `, start, at, "end");
      }
      close();
      field.focus();
    };

    const propose = () => {
      const call = field.selectionStart === field.selectionEnd && CALL.exec(field.value.slice(0, field.selectionStart));
      const asked = call ? call[1].toLocaleLowerCase("sv") : "";
      const fits = call
        ? names.filter(({ name }) => {
            const low = name.toLocaleLowerCase("sv");
            return low !== asked.trim() && (low.startsWith(asked) || low.split(" ").some((part) => part.startsWith(asked)));
          })
        : [];
      if (fits.length === 0) {
        close();
        return;
      }
      list.replaceChildren(
        ...fits.slice(0, MAX).map(({ name, about }, i) => {
          const option = document.createElement("li");
          option.id = `${list.id}-${i}`;
          option.setAttribute("role", "option");
          option.dataset.name = name;
          const told = document.createElement("span");
          told.className = "told";
          told.textContent = about;
          option.append(name, " ", told);
          option.addEventListener("mousedown", (event) => {
            event.preventDefault();
            put(name);
          });
          return option;
        }),
      );
      list.hidden = false;
      said.textContent = field.dataset.names.replace("{0}", String(list.children.length));
      mark(0);
    };

    field.addEventListener("input", propose);
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      if (list.hidden) {
        return;
      }
      const last = list.children.length - 1;
      if (event.key === "ArrowDown") {
        mark(chosen >= last ? 0 : chosen + 1);
      } else if (event.key === "ArrowUp") {
        mark(chosen <= 0 ? last : chosen - 1);
      } else if (event.key === "Enter" || event.key === "Tab") {
        put(list.children[chosen].dataset.name);
      } else if (event.key === "Escape") {
        close();
      } else {
        return;
      }
      event.preventDefault();
    });
  };

  document.querySelectorAll(".margin-form").forEach(begin);
}
