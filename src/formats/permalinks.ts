/** The anchor of an organisation in every page that shows it. */
export const organisationAnchor = (id: string): string => `organisation-${id}`;

/** The anchor of a meeting in every page that shows it. */
export const meetingAnchor = (id: string): string => `meeting-${id}`;

/** The anchor of a town's part of a list that has a map. */
export const townAnchor = (key: string): string => `town-${key}`;

/** Where the files of a site lie, below its address. */
export interface SiteLayout {
  /** Handle of the dataset, by which its list is named. */
  readonly id: string;
  /** Languages of the site; where there are several, each has a folder of its own. */
  readonly languages: readonly string[];
  /** Folder of the organisations' own pages. */
  readonly folder: string;
}

export const organisationFolder = 'organisationen';

const languageFolder = ({ languages }: SiteLayout, language: string): string => (languages.length > 1 ? `${language}/` : '');

/** Path of the page with the list. */
export const listPath = (layout: SiteLayout, language: string): string => `${languageFolder(layout, language)}${layout.id}.html`;

/** Path of the page with the meetings. */
export const meetingsPath = (layout: SiteLayout, language: string): string =>
  `${languageFolder(layout, language)}${layout.id}.meetings.html`;

/** Path of the map of the areas. */
export const mapPath = ({ id }: SiteLayout): string => `${id}.map.json`;

/**
 * Path of an organisation's own page.
 *
 * @example
 * organisationPath({ id: 'kreis', languages: ['de', 'en'], folder: 'organisationen' }, 'en', 'chor') //=> 'en/organisationen/chor.html'
 */
export const organisationPath = (layout: SiteLayout, language: string, id: string): string =>
  `${languageFolder(layout, language)}${layout.folder}/${encodeURIComponent(id)}.html`;

/** The folders in which those pages lie, one for each language. */
export const pageFolders = (layout: SiteLayout): string[] => [
  ...new Set(layout.languages.map((language) => languageFolder(layout, language) + layout.folder)),
];

/** The way from a page of the site to another file of it, both as paths from its root. */
export const relativePath = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

/**
 * The address of a site as links use it: http or https, ending in a slash, without query and fragment; undefined where
 * `url` is no such address.
 *
 * @example
 * siteBase('https://city.example/vereine') //=> 'https://city.example/vereine/'
 */
export function siteBase(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href, search, hash, username } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || search || hash || username) return undefined;
  return href.endsWith('/') ? href : `${href}/`;
}

/** `base` as {@link siteBase} gives it; throws a sentence where it is no address. */
export function requireSiteBase(base: string): string {
  const address = siteBase(base);
  if (!address)
    throw new TypeError(`The address of the site must be http or https, without ? and #, as https://city.example/vereine/: ${base}`);
  return address;
}
