// A file is dropped, sent and waited for on the same page. Without this script the form does the same in two steps.
{
  const form = document.querySelector("form.drop");
  const said = document.getElementById("drop-said");
  const field = document.getElementById("fil");

  const say = (text, isRefusal) => {
    said.classList.toggle("refused", isRefusal);
    const line = document.createElement("p");
    line.textContent = text;
    said.replaceChildren(line);
  };

  const rest = (text) => {
    form.querySelector("progress").hidden = true;
    form.querySelector("button").disabled = false;
    say(text, true);
  };

  const waitFor = async (address) => {
    for (;;) {
      const answer = await fetch(address + "/lage", { headers: { Accept: "application/json" } });
      if (!answer.ok) {
        return rest(form.dataset.broken);
      }
      const state = await answer.json();
      if (state.isRefused) {
        return rest(state.text);
      }
      say(state.text, false);
      if (state.isDone) {
        return location.assign(address);
      }
      await new Promise((wake) => setTimeout(wake, 300));
    }
  };

  const send = () => {
    const file = field.files[0];
    if (!file) {
      return;
    }
    if (file.size > Number(form.dataset.bytesMax)) {
      rest(form.dataset.tooLarge);
      return;
    }
    const progress = form.querySelector("progress");
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = (event) => {
      progress.value = event.lengthComputable ? (100 * event.loaded) / event.total : 0;
    };
    request.onload = () => {
      progress.removeAttribute("value");
      const answer = request.response ?? {};
      if (answer.address) {
        waitFor(answer.address).catch(() => rest(form.dataset.broken));
      } else {
        rest(answer.refused ?? form.dataset.broken);
      }
    };
    request.onerror = () => rest(form.dataset.broken);
    progress.hidden = false;
    progress.value = 0;
    form.querySelector("button").disabled = true;
    say(form.dataset.sending, false);
    request.send(new FormData(form));
  };

  if (form) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    document.addEventListener("dragover", (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
    document.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) {
        form.classList.remove("over");
      }
    });
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("over");
      if (event.dataTransfer.files.length && !form.querySelector("button").disabled) {
        field.files = event.dataTransfer.files;
        send();
      }
    });
  }
}

// From finding to finding, by button or key; the place and the finding light up together.
{
  const proof = document.querySelector(".proof");
  const cards = () => [...proof.querySelectorAll(".finding")].filter((card) => card.checkVisibility());

  const choose = (card) => {
    proof.querySelectorAll(".current").forEach((one) => one.classList.remove("current"));
    card.classList.add("current");
    document.getElementById(card.id.replace("fynd", "plats"))?.classList.add("current");
    card.focus({ preventScroll: true });
    const spread = card.closest(".spread");
    const fits = spread.offsetHeight < window.innerHeight;
    (fits ? spread : card).scrollIntoView({ block: fits ? "center" : "start" });
  };

  const step = (by) => {
    const all = cards();
    const now = all.findIndex((card) => card.classList.contains("current"));
    const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length;
    if (all[next]) {
      choose(all[next]);
    }
  };

  if (proof) {
    proof.querySelector(".proof-steps").hidden = false;
    proof.addEventListener("click", (event) => {
      const button = event.target.closest("[data-step]");
      const place = event.target.closest(".outline, .found-number");
      if (button) {
        step(Number(button.dataset.step));
      } else if (place) {
        event.preventDefault();
        choose(document.getElementById(place.id.replace("plats", "fynd")));
      }
    });
    // Keys without modifier only when the reader is among the findings, so that they are in nobody's way.
    proof.addEventListener("keydown", (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isPlain && (event.key === "n" || event.key === "p")) {
        event.preventDefault();
        step(event.key === "n" ? 1 : -1);
      }
    });
  }
}
