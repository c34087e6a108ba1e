// The switches of the demo pages; a city page needs none of this.
for (const box of document.querySelectorAll('input[data-attribute]')) {
  const element = document.querySelector(box.dataset.for);
  box.checked = element.hasAttribute(box.dataset.attribute);
  box.addEventListener('change', () => element.toggleAttribute(box.dataset.attribute, box.checked));
}
for (const box of document.querySelectorAll('input[data-date]')) {
  const element = document.querySelector(box.dataset.for);
  box.value = element.getAttribute(box.dataset.date);
  box.addEventListener('change', () => element.setAttribute(box.dataset.date, box.value));
}
