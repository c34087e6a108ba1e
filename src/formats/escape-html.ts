const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What neither HTML nor XML may hold, escaped or not; it is invisible, so nothing that can be read is lost. */
const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const whitespace = /[\t\n\r]/;

/**
 * `text` for use in HTML or XML, between tags or in a quoted attribute.
 *
 * @example
 * escapeHtml('<b> & "c"') //=> '&lt;b&gt; &amp; &quot;c&quot;'
 */
export const escapeHtml = (text: string): string =>
  text
    .replace(forbidden, (character) => (whitespace.test(character) ? character : ''))
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
