/**
 * `text` with � in place of each half of a surrogate pair that stands alone: `encodeURIComponent` refuses those, and JSON
 * may carry them.
 *
 * @example
 * wellFormed('Verein \ud800') //=> 'Verein �'
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
