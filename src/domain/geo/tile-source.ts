/** Where tiles of a street map come from. */
export interface TileSource {
  /** Address with `{z}`, `{x}` and `{y}`. */
  readonly template: string;
  /** Who is asked; empty where it is the server of the page itself. */
  readonly host: string;
  readonly attribution: string;
}

/** The map of the survey offices of Germany and its states. */
const basemap: TileSource = {
  template:
    'https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_farbe/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png',
  host: 'sgx.geodatenzentrum.de',
  attribution: '© basemap.de / BKG, CC BY 4.0',
};

/**
 * What `tiles="…"` means: nothing for `none` and for what is no address of tiles, basemap.de for `ask`, else an address
 * of XYZ tiles, relative to the page (`base`); http and https only.
 *
 * @example
 * tileSource('/tiles/{z}/{x}/{y}.png', '© Stadt', 'https://city.example/map')?.host //=> ''
 */
export function tileSource(tiles: string | undefined, attribution: string, base: string): TileSource | undefined {
  if (!tiles || tiles === 'none') return undefined;
  if (tiles === 'ask') return basemap;
  if (!['{z}', '{x}', '{y}'].every((part) => tiles.includes(part)) || !URL.canParse(tiles, base)) return undefined;
  const { protocol, host, href } = new URL(tiles, base);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const template = href.replace(/%7B([xyz])%7D/gi, '{$1}');
  return { template, host: host === new URL(base).host ? '' : host, attribution };
}
