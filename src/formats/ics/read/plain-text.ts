import { decodeEntities } from './html-entities.js';

/** Elements of HTML that editors write, bare or with attributes; anything else in angle brackets is text. */
const tag =
  /<(\/?)(a|abbr|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|li|link|meta|o:p|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul|wbr)(\s+(?:[\w:-]+\s*=|(?:async|defer|noshade|nowrap)\b)[^<>]*|\s*\/?)>/i;

/** Names that people write in angle brackets, too: bare they are markup only where their end is there. */
const isDoubtful = (name: string): boolean => isHidden(name) || name.length === 1;
const isHidden = (name: string): boolean => /^(?:head|script|style|title)$/.test(name);
const address = /\shref\s*=\s*["']?(https?:[^"'\s]+)/i;

/** What stands in the place of a tag, where it parts what is before and behind it. */
function partOf(name: string, isEnd: boolean): string {
  if (name === 'li') return isEnd ? '' : '\n– ';
  if (/^(?:p|h\d|[uo]l|table|blockquote)$/.test(name)) return '\n\n';
  if (/^(?:br|div|tr|hr|d[dt]|pre|section|center)$/.test(name)) return '\n';
  return /^t[dh]$/.test(name) ? ' ' : '';
}

/** `text` without comments and the declaration of its kind. */
function withoutComments(text: string): string {
  let [result, at] = ['', 0];
  for (let from = text.indexOf('<!--'); from >= 0; from = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', from + 4);
    if (end < 0) break;
    result += text.slice(at, from);
    at = end + 3;
  }
  return (result + text.slice(at)).replace(/^\s*<!doctype[^<>]*>/i, '');
}

/** Which element each end in `pieces` is of, by name the last of them. */
const endsIn = (pieces: readonly string[]): ReadonlyMap<string, number> =>
  new Map(pieces.flatMap((piece, at) => (at % 4 === 1 && piece === '/' ? [[(pieces[at + 1] ?? '').toLowerCase(), at] as const] : [])));

/** The text between the tags, and the addresses of links that their text does not say. */
function withoutTags(text: string): string {
  const pieces = text.split(tag);
  const ends = endsIn(pieces);
  let [result, hidden, link, from] = ['', '', '', 0];
  for (let i = 0; i < pieces.length; i += 4) {
    if (!hidden) result += pieces[i] ?? '';
    const [isEnd, name = '', attributes = ''] = [pieces[i + 1] === '/', pieces[i + 2]?.toLowerCase(), pieces[i + 3]];
    const hasEnd = (ends.get(name) ?? 0) > i;
    if (hidden) hidden = isEnd && name === hidden ? '' : hidden;
    else if (isDoubtful(name) && !isEnd && !hasEnd && !attributes) result += `<${pieces[i + 2] ?? ''}>`;
    else if (isHidden(name) && !isEnd) hidden = hasEnd ? name : '';
    else if (name !== 'a') result += partOf(name, isEnd);
    else if (!isEnd) [link, from] = [address.exec(attributes)?.[1] ?? '', result.length];
    else {
      if (!result.slice(from).includes(link)) result += ` (${link})`;
      [link, from] = ['', result.length];
    }
  }
  const lines = result.split('\n').map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * A text without the markup of HTML that programs write into it, for readers: with its line breaks, items of lists and
 * addresses of links.
 *
 * @example
 * plainText('<p>Bitte <a href="https://example.org/">anmelden</a> &amp; kommen</p>') //=> 'Bitte anmelden (https://example.org/) & kommen'
 */
export function plainText(text: string): string {
  const html = withoutComments(text);
  return decodeEntities(tag.test(html) ? withoutTags(html) : html);
}
