// One function per format: write… gives { output, losses }; a site is many files, so writeSite gives { files, losses }.
export { writeHtml, type HtmlOptions } from '../formats/html.js';
export { writeJsonLd, type JsonLdOptions } from '../formats/json-ld.js';
export { writeSite, type Site, type SiteOptions } from '../formats/site.js';
export { writeSitemap, type SitemapOptions } from '../formats/sitemap.js';
export type { Loss, Written } from '../formats/written.js';
