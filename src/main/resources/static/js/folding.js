// On a narrow screen the goal tree stands folded after its first goal, so that the goals can be surveyed.
if (window.matchMedia("(max-width: 47.99rem)").matches) {
  [...document.querySelectorAll(".goal details")].slice(1).forEach((lines) => lines.removeAttribute("open"));
}
