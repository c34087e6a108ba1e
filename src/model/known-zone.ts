const known = new Map<string, Intl.DateTimeFormat | undefined>();

function make(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

/**
 * What tells how far a time zone is ahead of UTC; undefined where this machine does not know the name. Making it costs more
 * than asking it a thousand times.
 */
export function formatOfZone(timeZone: string): Intl.DateTimeFormat | undefined {
  if (known.has(timeZone)) return known.get(timeZone);
  const format = make(timeZone);
  if (known.size >= 1000) known.clear();
  known.set(timeZone, format);
  return format;
}

/**
 * Whether this machine knows a time zone of that name.
 *
 * @example
 * isKnownZone('Europe/Atlantis') //=> false
 */
export const isKnownZone = (timeZone: string): boolean => formatOfZone(timeZone) !== undefined;
