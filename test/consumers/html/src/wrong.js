// Never loaded: the type check must refuse each line marked as wrong, and no other.
/** @import { BrueckeDirectory } from 'bruecke' */

/** @param {BrueckeDirectory} directory */
export function misuse(directory) {
  directory.headingLevel = '2'; // wrong: a number
  directory.freshness = 'always'; // wrong: no such word
  directory.showUnconfirmed = true;
  directory.addEventListener('bruecke-query-change', (event) => event.query.words); // wrong: it is called text
}
