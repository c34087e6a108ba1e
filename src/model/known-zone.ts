const known = new Map<string, boolean>();

function ask(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/**
 * Whether this machine knows a time zone of that name; asking is dear.
 *
 * @example
 * isKnownZone('Europe/Atlantis') //=> false
 */
export function isKnownZone(timeZone: string): boolean {
  const isKnown = known.get(timeZone) ?? ask(timeZone);
  if (known.size < 1000) known.set(timeZone, isKnown);
  return isKnown;
}
