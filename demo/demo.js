// The switches of the demo pages; a city page needs none of this.
for (const box of document.querySelectorAll('input[data-attribute]')) {
  const element = document.querySelector(box.dataset.for);
  box.checked = element.hasAttribute(box.dataset.attribute);
  box.addEventListener('change', () => element.toggleAttribute(box.dataset.attribute, box.checked));
}
