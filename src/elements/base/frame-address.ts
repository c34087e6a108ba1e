import { settings, wishOfMark, type Wish } from './placeholders.js';

/**
 * What a framed page's own address asks for: by a mark, as links carry it, else by its query. Settings are those of
 * placeholders; the reader's query stays out of the address, which nobody sees inside a frame and which is the setting.
 *
 * @example
 * wishOfFrame(new URL('https://city.example/embed.html?element=directory&region=mettmann'))
 * //=> { name: 'directory', attributes: [['region', 'mettmann'], ['url-state', 'none']] }
 */
export function wishOfFrame(address: URL): Wish | undefined {
  const wish = wishOfMark(address.hash) ?? wishOfQuery(address.searchParams);
  if (!wish || wish.attributes.some(([name]) => name === 'url-state')) return wish;
  return { ...wish, attributes: [...wish.attributes, ['url-state', 'none']] };
}

function wishOfQuery(query: URLSearchParams): Wish | undefined {
  const name = query.get('element');
  return name === null ? undefined : { name, attributes: [...query].filter(([setting]) => settings.includes(setting)) };
}
