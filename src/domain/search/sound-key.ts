/**
 * Spellings of one sound, longest first: what German, English, French and Turkish readers write for the same name, once
 * Cyrillic is in Latin letters. "ch" is a sound of its own or "tsch".
 */
const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'schtsch:s szcz:s shch:s tsch:c dsch:c dzh:c sch:s tch:c sh:s sz:s cz:c ch:c dj:c dz:c tz:c ts:c kh:h gh:h zh:s ph:f th:t ck:k ' +
    'ou:u oo:u ie:i ee:i je:e ye:e jo:e yo:e io:e q:k x:ks w:v y:i j:i z:s'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);
const spellings = new RegExp(Object.keys(sounds).join('|'), 'g');

/**
 * How a folded word may sound, whatever language it is spelled in.
 *
 * @example
 * soundKey('schewtschenko') === soundKey('shevchenko') //=> true
 */
export const soundKey = (word: string): string => word.replace(spellings, (spelling) => sounds[spelling]!).replace(/(.)\1+/gu, '$1');
