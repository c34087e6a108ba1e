type Status = 'cancelled' | 'postponed';

/** What people write into a title because their program has no other place for it. */
const words: Readonly<Record<Status, string>> = {
  cancelled:
    'abgesagt|absage|entfällt|entfallen|fällt (?:leider |heute )?aus|ausgefallen|cancell?ed|annulée?|[iİıI]ptal(?: ed[iİıI]ld[iİıI])?|отменено|скасовано|odwołane|ملغى|ألغي|لغو شد',
  postponed: 'verschoben|postponed|reportée?|ertelend[iİıI]|перенесено|przełożone|مؤجل',
};

const word = `(?<word>${Object.values(words).join('|')})`;
const signs = String.raw`❌❗⛔🚫✖⚠\p{Mn}`;
/** What people put on both sides of it. */
const mark = String.raw`(?<mark>[*+#~_=${signs}-]{1,9})\s?`;

/** How people write it, and where that counts: by the word and what else the title says. */
interface Form {
  readonly pattern: RegExp;
  readonly counts?: (said: string, rest: string) => boolean;
}

const isLoud = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** "Absage an den Hass" is a title. */
const isSure = (said: string): boolean => !/^absage$/i.test(said);
const isBegun = (said: string, rest: string): boolean => rest.slice(0, 1) === rest.slice(0, 1).toUpperCase();
/** Capitals need no more where the rest has none: "POSTPONED JUSTICE" is a title. */
const isBare = (said: string, rest: string): boolean =>
  isLoud(said) && !isLoud(rest) && isSure(said) && !/^(?:an|vom|auf|von)\b/i.test(rest);
const isNot = (rest: string): boolean => /(?:^|\s)(?:nicht|not|nie)(?: wieder)?$/i.test(rest);

/** Before the title. */
const starts: readonly Form[] = [
  // "Entfällt: Fest", "!!! ABGESAGT !!! Fest", "[abgesagt] Fest", "ABGESAGT | Fest"
  { pattern: new RegExp(`^[\\s*!([{${signs}]{0,9}${word}[\\s*]{0,3}[:!|)\\]}][\\s*:!)\\]}–-]{0,9}\\s*(?=\\S)`, 'iu') },
  // "Abgesagt – Fest"
  { pattern: new RegExp(`^[\\s*!${signs}]{0,9}${word}\\s{1,3}[–—-]{1,3}\\s\\s*(?=\\S)`, 'iu'), counts: isSure },
  // "+++ ABGESAGT +++ Fest"
  { pattern: new RegExp(`^\\s*${mark}${word}[!.]{0,3}\\s?\\k<mark>\\s*(?=\\S)`, 'iu') },
  // "Abgesagt, Fest"
  { pattern: new RegExp(`^${word}[,.]\\s+(?=\\S)`, 'iu'), counts: isBegun },
  // "ABGESAGT Fest"
  { pattern: new RegExp(`^${word}\\s+(?=\\S)`, 'iu'), counts: isBare },
];
/** Behind it, likewise. */
const ends: readonly Form[] = [
  // "Fest (entfällt)", "Fest – abgesagt!", "Fest | abgesagt"
  { pattern: new RegExp(`\\s*(?:[([{]\\s?|[–—|-]{1,2}\\s)${word}[!.]{0,3}(?:\\s?[)\\]}])?\\s*$`, 'iu') },
  // "Fest *abgesagt*"
  { pattern: new RegExp(`\\s*${mark}${word}[!.]{0,3}\\s?\\k<mark>\\s*$`, 'iu') },
  // "Fest FÄLLT AUS"
  { pattern: new RegExp(`\\s+${word}[!.]{0,3}\\s*$`, 'iu'), counts: (said) => isLoud(said) && isSure(said) },
];
/** "Fest: abgesagt" may be a title, too. */
const lastWord: Form = { pattern: new RegExp(`\\s*:\\s${word}[!.]{0,3}\\s*$`, 'iu') };

const statusOf = (text: string): Status => (new RegExp(`^(?:${words.postponed})$`, 'iu').test(text) ? 'postponed' : 'cancelled');

/** A title without its first form that counts, and what its word means. */
function found(title: string, forms: readonly Form[]): { title: string; status: Status } | undefined {
  for (const { pattern, counts } of forms) {
    const match = pattern.exec(title);
    const said = match?.groups?.word ?? '';
    const rest = match?.index ? title.slice(0, match.index) : title.slice(match?.[0].length);
    if (match && (counts?.(said, rest) ?? true) && !isNot(rest)) return { title: rest, status: statusOf(said) };
  }
  return undefined;
}

/**
 * A title without the word that says it does not take place, and what that word means; of what is confirmed a last word
 * belongs to the title.
 *
 * @example
 * titleStatus('Entfällt: Sommerfest') //=> { title: 'Sommerfest', status: 'cancelled' }
 */
export function titleStatus(title: string, isConfirmed = false): { title: string; status?: Status } {
  // only the end is looked at: a title is a line, but may be a long one
  const [head, tail] = [title.slice(0, -200), title.slice(-200)];
  const last = found(tail, isConfirmed ? ends : [...ends, lastWord]);
  return found(title, starts) ?? (last?.title ? { ...last, title: head + last.title } : { title });
}
