type Status = 'cancelled' | 'postponed';

/** What people write into a title because their program has no other place for it. */
const words: Readonly<Record<Status, string>> = {
  cancelled:
    'abgesagt|absage|entfällt|entfallen|fällt (?:leider )?aus|ausgefallen|cancell?ed|annulée?|iptal(?: edildi)?|отменено|скасовано|odwołane|ملغى|ألغي|لغو شد',
  postponed: 'verschoben|postponed|reportée?|ertelendi|перенесено|przełożone|مؤجل',
};

const any = Object.values(words).join('|');
/** "Entfällt: Fest", "!!! ABGESAGT !!! Fest", "[abgesagt] Fest", "Abgesagt – Fest". */
const before = new RegExp(`^[\\s*!([{]{0,9}(${any})(?:[\\s*]{0,3}[:!)\\]}][\\s*:!)\\]}–-]{0,9}|\\s{1,3}[–—-]{1,3}\\s)\\s*(?=\\S)`, 'iu');
/** "ABGESAGT Fest": capitals need no colon. */
const loud = new RegExp(`^(${any})\\s+(?=\\S)`, 'iu');
/** "Fest (entfällt)", "Fest – abgesagt!". */
const after = new RegExp(`\\s*(?:[([{]\\s?(${any})[!.]{0,3}\\s?[)\\]}]|[–—:-]{1,2}\\s(${any})[!.]{0,3})\\s*$`, 'iu');

const isLoud = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

const statusOf = (word: string): Status => (new RegExp(`^(?:${words.postponed})$`, 'iu').test(word) ? 'postponed' : 'cancelled');

/**
 * A title without the word that says it does not take place, and what that word means.
 *
 * @example
 * titleStatus('Entfällt: Sommerfest') //=> { title: 'Sommerfest', status: 'cancelled' }
 */
export function titleStatus(title: string): { title: string; status?: Status } {
  const first = before.exec(title);
  if (first) return { title: title.slice(first[0].length), status: statusOf(first[1] ?? '') };
  const shouted = loud.exec(title);
  if (shouted && isLoud(shouted[1] ?? '')) return { title: title.slice(shouted[0].length), status: statusOf(shouted[1] ?? '') };
  // only the end is looked at: a title is a line, but may be a long one
  const end = title.slice(-200);
  const last = after.exec(end);
  if (last && last[0].length < title.length) return { title: title.slice(0, -last[0].length), status: statusOf(last[1] ?? last[2] ?? '') };
  return { title };
}
