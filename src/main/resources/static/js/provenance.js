// A figure's origin opens beside the page. Without this script the link leads to a page that says the same.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a.figure");
  const panel = document.getElementById("varifran");
  const wantsOwnTab = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || !panel || wantsOwnTab || !window.htmx) {
    return;
  }
  event.preventDefault();
  htmx.ajax("GET", link.href, "#varifran-svar").then(() => {
    if (!panel.open) {
      panel.showModal();
    }
    panel.scrollTop = 0;
  });
});

document.addEventListener("click", (event) => {
  if (event.target.id === "varifran") {
    event.target.close();
  }
});
