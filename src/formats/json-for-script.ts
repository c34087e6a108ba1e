/** What ends a script or a line in it, and what HTML may not hold at all. */
const unsafe = /[<\u2028\u2029\u007f-\u009f\p{Noncharacter_Code_Point}]/gu;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/**
 * `value` as JSON that can stand inside a `<script>`: no text in it ends the script or begins a comment.
 *
 * @example
 * jsonForScript({ name: '</script>' }) //=> '{"name":"\\u003c/script>"}'
 */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replace(unsafe, escaped);
