import { remembered } from '../remembered.js';

/** Names in the language of a reader; undefined where this browser does not speak it: it would answer in its own. */
const namesOf = (type: 'language' | 'region') =>
  remembered((reader) =>
    Intl.DisplayNames.supportedLocalesOf(reader).length > 0 ? new Intl.DisplayNames(reader, { type, fallback: 'none' }) : undefined,
  );
const names = { language: namesOf('language'), region: namesOf('region') };

/** What Intl calls a language or a region, without what stands in brackets: those words name something else. */
export function intlName(type: 'language' | 'region', code: string, reader: string): string | undefined {
  try {
    return names[type](reader)
      ?.of(code)
      ?.replace(/ ?\(.*$/, '');
  } catch {
    return undefined;
  }
}
