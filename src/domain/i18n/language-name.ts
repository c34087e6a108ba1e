/**
 * The name of a language for a reader of `locale`; the tag itself where nothing is known of it.
 *
 * @example
 * languageName('tr', 'de') //=> 'Türkisch'
 */
export function languageName(tag: string, locale: string): string {
  try {
    return namesIn(locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const cache = new Map<string, Intl.DisplayNames>();

/** One formatter per locale: making one costs more than asking it a thousand times. */
function namesIn(locale: string): Intl.DisplayNames {
  const known = cache.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  cache.set(locale, names);
  return names;
}
