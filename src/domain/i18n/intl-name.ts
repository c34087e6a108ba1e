const known = new Map<string, Intl.DisplayNames | undefined>();

/** Undefined for a reader whose language this browser does not speak: it would answer in its own. */
function namesFor(type: 'language' | 'region', reader: string): Intl.DisplayNames | undefined {
  const key = `${type} ${reader}`;
  if (!known.has(key)) {
    const speaks = Intl.DisplayNames.supportedLocalesOf(reader).length > 0;
    known.set(key, speaks ? new Intl.DisplayNames(reader, { type, fallback: 'none' }) : undefined);
  }
  return known.get(key);
}

/** What Intl calls a language or a region, without what stands in brackets: those words name something else. */
export function intlName(type: 'language' | 'region', code: string, reader: string): string | undefined {
  try {
    return namesFor(type, reader)
      ?.of(code)
      ?.replace(/ ?\(.*$/, '');
  } catch {
    return undefined;
  }
}
