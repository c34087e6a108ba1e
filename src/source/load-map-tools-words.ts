import de from '../domain/i18n/map-tools-dictionaries/de.js';
import type { MapToolsDictionary } from '../domain/i18n/map-tools-dictionary.js';

const onDemand: Readonly<Record<string, () => Promise<{ default: MapToolsDictionary }>>> = {
  en: () => import('../domain/i18n/map-tools-dictionaries/en.js'),
  ar: () => import('../domain/i18n/map-tools-dictionaries/ar.js'),
};

/** The words of what moves and extends a map, by the `$code` of a dictionary; German where the file does not arrive. */
export const loadMapToolsWords = async (code: string): Promise<MapToolsDictionary> =>
  onDemand[code]?.().then(
    (module) => module.default,
    () => de,
  ) ?? de;
