import { remembered } from '../remembered.js';
import { wellFormedLocale } from './well-formed-locale.js';

/**
 * What puts names in the order of a language, "2" before "10", capitals and accents aside; made once.
 *
 * @example
 * ['Verein 10', 'verein 2'].sort(collationIn('de')) //=> ['verein 2', 'Verein 10']
 */
export const collationIn = remembered(
  (locale) => new Intl.Collator(wellFormedLocale(locale), { numeric: true, sensitivity: 'base' }).compare,
);
