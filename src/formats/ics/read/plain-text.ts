import { decodeEntities } from './html-entities.js';

/** Elements of HTML that editors write; anything else in angle brackets is text. */
const tag =
  /<(\/?)(!doctype|!--|a|abbr|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|li|link|meta|o:p|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul|wbr)(\s[^<>]*|\/)?>/i;

const isHidden = (name: string): boolean => /^(?:head|script|style|title)$/.test(name);
const address = /\shref\s*=\s*["']?(https?:[^"'\s]+)/i;

/** What stands in the place of a tag, where it parts what is before and behind it. */
function partOf(name: string, isEnd: boolean): string {
  if (name === 'li') return isEnd ? '' : '\n– ';
  if (/^(?:p|h\d|[uo]l|table|blockquote)$/.test(name)) return '\n\n';
  if (/^(?:br|div|tr|hr|d[dt]|pre|section|center)$/.test(name)) return '\n';
  return /^t[dh]$/.test(name) ? ' ' : '';
}

/** The text between the tags, and the addresses of links that their text does not say. */
function withoutTags(text: string): string {
  const pieces = text.split(tag);
  let [result, hidden, link, from] = ['', '', '', 0];
  for (let i = 0; i < pieces.length; i += 4) {
    if (!hidden) result += pieces[i] ?? '';
    const [isEnd, name = '', attributes = ''] = [pieces[i + 1] === '/', pieces[i + 2]?.toLowerCase(), pieces[i + 3]];
    if (hidden) hidden = isEnd && name === hidden ? '' : hidden;
    else if (isHidden(name) && !isEnd) hidden = name;
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
export const plainText = (text: string): string => decodeEntities(tag.test(text) ? withoutTags(text) : text);
