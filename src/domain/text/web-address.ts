/**
 * A web address to link to and its short form to show; undefined for anything but http and https, whatever it claims.
 *
 * @example
 * webAddress('https://www.example.org/')?.label //=> 'example.org'
 */
export function webAddress(url: string): { href: string; label: string } | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href, host, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { href, label: host.replace(/^www\./, '') + (pathname.length > 1 && pathname.length < 30 ? pathname : '') };
}
