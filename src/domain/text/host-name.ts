/**
 * The host that an editor names, alone or by an address on it; nothing where nothing is named.
 *
 * @example
 * hostName('https://video.example.org/embed/1') //=> 'video.example.org'
 */
export function hostName(text: string | undefined): string {
  const named = text?.trim() ?? '';
  return /^https?:\/\//i.test(named) && URL.canParse(named) ? new URL(named).host : named;
}
