// What the reader asks for, beside the list: events bubble, so the page hears them anywhere.
/** @import {} from 'bruecke' */

const output = document.querySelector('output');
document.body.addEventListener('bruecke-query-change', ({ query }) => {
  if (output) output.textContent = query.text ?? '';
});
