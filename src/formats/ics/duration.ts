const parts = /^\+?P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/;

/** Without signs, seconds and mixed weeks: as it stands, the model takes it. */
const plain = /^P(?:\d{1,5}W|(?:\d{1,5}D)?(?:T(?:\d{1,6}H)?(?:\d{1,7}M)?)?)$/;

/**
 * A duration of iCalendar (RFC 5545, section 3.3.6) as the model writes it: `P2W`, or days, hours and minutes.
 * Seconds are rounded up to minutes. Undefined for nothing, negative durations and what is none.
 *
 * @example
 * readDuration('PT5400S') //=> 'PT1H30M'
 */
export function readDuration(value: string): string | undefined {
  const text = value.trim().toUpperCase();
  const found = parts.exec(text);
  if (!found || found.slice(1).every((part) => !Number(part ?? 0))) return undefined;
  if (plain.test(text) && !text.endsWith('T')) return text;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const rest = hours * 60 + minutes + Math.ceil(seconds / 60);
  return writeDuration(weeks * 7 + days, rest);
}

/**
 * Days and minutes as a duration; undefined for none. Whole hours are hours, days stay days: a day may have 23 hours.
 *
 * @example
 * writeDuration(0, 90) //=> 'PT1H30M'
 */
export function writeDuration(days: number, minutes: number): string | undefined {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const time = `${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`;
  const text = `${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
  return text ? `P${text}` : undefined;
}
