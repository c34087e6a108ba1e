/**
 * The written forms that more than one record uses. The name of a pattern is also the code of the issue that
 * a value of another form becomes.
 */
export const patterns = {
  /** A stable handle: lower case letters, digits and hyphens. */
  id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  /** BCP 47, as far as directories need it: language, script, region, variants (`de-simple` is Leichte Sprache). */
  'language-tag': /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/,
  /** Amtlicher Gemeindeschlüssel, eight digits. */
  ags: /^\d{8}$/,
  /** Amtlicher Regionalschlüssel, twelve digits. */
  ars: /^\d{12}$/,
  /** A web address that a page may link to; no other scheme ever becomes a link. */
  url: /^https?:\/\/[^\s"'<>\\^`{|}]+$/,
  /** Without ? # %, with which a mailto link would say more than the address. */
  email: /^[^\s@<>"(),:;[\]\\?#%]+@[^\s@<>"(),:;[\]\\?#%]+\.[^\s@<>"(),:;[\]\\?#%]{2,}$/,
  /** International form: a plus, the country, digits in groups. */
  phone: /^\+[1-9](?:[ -]?\d){5,17}$/,
  'postal-code': /^\d{5}$/,
  /** A calendar day. */
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  /** A year, a month or a day; ISO 8601-2 writes seasons as months 21 (spring) to 24 (winter). */
  'partial-date': /^\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/,
  /** What a meeting's start may be: a partial date, or a day with a local time. */
  'local-time':
    /^\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?)?$/,
  'clock-time': /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  duration: /^P(?=\d|T\d)(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?)$/,
  'time-zone': /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/,
  /** RFC 5545, section 3.3.10: parts NAME=VALUE, FREQ among them. */
  'recurrence-rule': /^(?=.*FREQ=(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY))[A-Z]+=[A-Z0-9,+:-]+(?:;[A-Z]+=[A-Z0-9,+:-]+)*$/,
  digest: /^sha256-[0-9a-f]{64}$/,
} as const satisfies Record<string, RegExp>;

export type PatternName = keyof typeof patterns;
