// One function per format: write… gives { output, losses }; a site is many files, so writeSite gives { files, losses }.
export { webcalAddress, type CalendarLink } from '../formats/calendar-links.js';
export { linksOfMeeting as calendarLinks } from '../formats/links-of-meeting.js';
export type { Feed } from '../formats/feeds/feed.js';
export { feedsOf, type FeedsOptions } from '../formats/feeds-of.js';
export { mapOfBoundaries } from '../domain/geo/map-of-boundaries.js';
export type { MapPicture } from '../domain/geo/map-picture.js';
export { readBoundaries, type Boundaries } from '../domain/geo/read-boundaries.js';
export { writeGeoJson, type GeoJsonOptions } from '../formats/geojson.js';
export { readGeoJson, type GeoJsonReading } from '../formats/read-geojson.js';
export { writeHtml, type HtmlOptions } from '../formats/html.js';
export { writeJsonLd, type JsonLdOptions } from '../formats/json-ld.js';
export { writeSite, type Site, type SiteOptions } from '../formats/site.js';
export { writeSitemap, type SitemapOptions } from '../formats/sitemap.js';
export { readIcs, type IcsReadOptions } from '../formats/read-ics.js';
export { writeFeeds, type FeedFiles, type FeedFilesOptions } from '../formats/write-feeds.js';
export { writeIcs, type IcsOptions } from '../formats/write-ics.js';
export { writeRss, type RssOptions } from '../formats/write-rss.js';
export type { Loss, Written } from '../formats/written.js';
