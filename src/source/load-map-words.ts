import de from '../domain/i18n/map-dictionaries/de.js';
import type { MapDictionary } from '../domain/i18n/map-dictionary.js';

const onDemand: Readonly<Record<string, () => Promise<{ default: MapDictionary }>>> = {
  en: () => import('../domain/i18n/map-dictionaries/en.js'),
  ar: () => import('../domain/i18n/map-dictionaries/ar.js'),
};

/** The words of the map in the language of a dictionary (its `$code`); German where the file does not arrive. */
export function loadMapWords(code: string): MapDictionary | Promise<MapDictionary> {
  const load = onDemand[code];
  return load
    ? load().then(
        (module) => module.default,
        () => de,
      )
    : de;
}
