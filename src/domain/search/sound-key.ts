/**
 * Spellings of one sound, longest first: what German, English, French and Turkish readers write for the same name, once
 * Cyrillic is in Latin letters. "ch" is a sound of its own or "tsch".
 */
const spellings: readonly (readonly [string, string])[] = (
  'schtsch:s szcz:s shch:s tsch:c dsch:c dzh:c sch:s tch:c sh:s sz:s cz:c ch:c dj:c dz:c tz:c ts:c kh:h gh:h zh:s ph:f th:t ck:k ' +
  'ou:u oo:u ie:i ee:i je:e ye:e jo:e yo:e io:e q:k x:ks w:v y:i j:i z:s'
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);
const byFirst = new Map<string, (readonly [string, string])[]>();
for (const spelling of spellings) byFirst.set(spelling[0][0]!, [...(byFirst.get(spelling[0][0]!) ?? []), spelling]);

/**
 * How a folded word may sound, whatever language it is spelled in.
 *
 * @example
 * soundKey('schewtschenko') === soundKey('shevchenko') //=> true
 */
export function soundKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length;) {
    const found = byFirst.get(word[at]!)?.find(([spelling]) => word.startsWith(spelling, at));
    const sound = found?.[1] ?? word[at]!;
    if (!key.endsWith(sound)) key += sound;
    at += found?.[0].length ?? 1;
  }
  return key;
}
