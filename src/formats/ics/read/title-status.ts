type Status = 'cancelled' | 'postponed';

/** What people write into a title because their program has no other place for it. */
const words: Readonly<Record<Status, string>> = {
  cancelled:
    'abgesagt|absage|entfällt|entfallen|fällt (?:leider |heute )?aus|ausgefallen|cancell?ed|annulée?|iptal(?: edildi)?|отменено|скасовано|odwołane|ملغى|ألغي|لغو شد',
  postponed: 'verschoben|postponed|reportée?|ertelendi|перенесено|przełożone|مؤجل',
};

const word = `(?<word>${Object.values(words).join('|')})`;
/** What people put on both sides of it. */
const mark = String.raw`(?<mark>[*+#~_=-]{1,9})\s?`;

/** Before the title; a word that only counts in capitals stands last. */
const starts = [
  // "Entfällt: Fest", "!!! ABGESAGT !!! Fest", "[abgesagt] Fest", "Abgesagt – Fest"
  new RegExp(`^[\\s*!([{]{0,9}${word}(?:[\\s*]{0,3}[:!)\\]}][\\s*:!)\\]}–-]{0,9}|\\s{1,3}[–—-]{1,3}\\s)\\s*(?=\\S)`, 'iu'),
  // "+++ ABGESAGT +++ Fest"
  new RegExp(`^\\s*${mark}${word}[!.]{0,3}\\s?\\k<mark>\\s*(?=\\S)`, 'iu'),
  // "ABGESAGT Fest": capitals need no colon
  new RegExp(`^${word}\\s+(?=\\S)`, 'iu'),
];
/** Behind it, likewise. */
const ends = [
  // "Fest (entfällt)", "Fest – abgesagt!"
  new RegExp(`\\s*(?:[([{]\\s?|[–—:-]{1,2}\\s)${word}[!.]{0,3}(?:\\s?[)\\]}])?\\s*$`, 'iu'),
  // "Fest *abgesagt*"
  new RegExp(`\\s*${mark}${word}[!.]{0,3}\\s?\\k<mark>\\s*$`, 'iu'),
  // "Fest FÄLLT AUS"
  new RegExp(`\\s+${word}[!.]{0,3}\\s*$`, 'iu'),
];

const isLoud = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

const statusOf = (text: string): Status => (new RegExp(`^(?:${words.postponed})$`, 'iu').test(text) ? 'postponed' : 'cancelled');

/** How much of `text` the first of `patterns` takes that counts, and what its word means. */
function found(text: string, patterns: readonly RegExp[]): { length: number; status: Status } | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const said = match?.groups?.word ?? '';
    if (match && (pattern !== patterns.at(-1) || isLoud(said))) return { length: match[0].length, status: statusOf(said) };
  }
  return undefined;
}

/**
 * A title without the word that says it does not take place, and what that word means.
 *
 * @example
 * titleStatus('Entfällt: Sommerfest') //=> { title: 'Sommerfest', status: 'cancelled' }
 */
export function titleStatus(title: string): { title: string; status?: Status } {
  const first = found(title, starts);
  if (first) return { title: title.slice(first.length), status: first.status };
  // only the end is looked at: a title is a line, but may be a long one
  const last = found(title.slice(-200), ends);
  return last && last.length < title.length ? { title: title.slice(0, -last.length), status: last.status } : { title };
}
