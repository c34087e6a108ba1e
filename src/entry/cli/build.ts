import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { prepareOccurrences } from '../../domain/recurrence/prepare-occurrences.js';
import { writeSearchIndex } from '../../domain/search/create-search.js';
import { pageDataset } from '../../domain/search/page-dataset.js';
import { organisationFolder, siteBase } from '../../formats/permalinks.js';
import { writeSite } from '../../formats/site.js';
import { applyConsent } from '../../model/apply-consent.js';
import { applyPrecision } from '../../model/apply-precision.js';
import { CalendarDate } from '../../model/scalars.js';
import { readSealed, writeSealed } from '../../model/seal.js';
import { feedFiles } from './feed-files.js';
import { judgeFile } from './judge-file.js';
import { namedDictionaries } from './named-dictionaries.js';
import { printIssues } from './print-issues.js';
import { readMapBeside } from './read-input.js';
import { writeSiteFiles } from './write-site-files.js';

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** `bruecke build`: judges, leaves out what the web may not see, and writes data, lists and pages. */
export async function build(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      lang: { type: 'string', multiple: true, default: ['de'] },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      'show-unconfirmed': { type: 'boolean', default: false },
      'heading-level': { type: 'string', default: '3' },
      base: { type: 'string' },
      pages: { type: 'string' },
      'index-invented': { type: 'boolean', default: false },
      feeds: { type: 'boolean', default: false },
    },
  });
  if (!values.out) throw new Error('Say where to write: --out <folder>');
  const today = requireDay(values.today);
  const dictionaries = namedDictionaries(values.lang);
  const base = values.base === undefined ? undefined : requireBase(values.base);
  const folder = values.pages === undefined ? undefined : requireFolder(values.pages);
  const { dataset, issues } = await judgeFile(positionals[0]);
  const map = await readMapBeside(positionals[0]!);
  const language = dictionaries[0].$code === 'de' ? 'de' : 'en';
  printIssues(issues, language);
  const { files, folders, losses } = writeSite(dataset, {
    dictionaries,
    today,
    headingLevel: Math.min(6, Math.max(2, Number(values['heading-level']) || 3)),
    showUnconfirmed: values['show-unconfirmed'],
    indexInvented: values['index-invented'],
    ...(base !== undefined && { base }),
    ...(folder !== undefined && { folder }),
    ...(map && { map }),
  });
  const shown = prepareOccurrences(applyPrecision(applyConsent(dataset, ['web'], today)));
  const data = shown.id ?? 'data';
  const layout = { id: data, languages: dictionaries.map(({ $code }) => $code), folder: folder ?? organisationFolder };
  const feeds = values.feeds
    ? feedFiles(dataset, { layout, today, showUnconfirmed: values['show-unconfirmed'], ...(base !== undefined && { base }) })
    : undefined;
  const sealed = await writeSealed(pageDataset(shown), sha256);
  const [, seal] = await readSealed(sealed, sha256);
  const written = new Map<string, string | Uint8Array>([
    [`${data}.json`, sealed],
    [`${data}.search.bin`, writeSearchIndex(shown, { seal })],
    ...files,
    ...(feeds?.files ?? []),
  ]);
  await writeSiteFiles(values.out, data, written, [...folders, ...(feeds?.folders ?? [])]);
  if (losses.length)
    console.log(['', 'What JSON-LD and sitemap do not say:', ...losses.map((loss) => `  ${loss[language]}`), ''].join('\n'));
  if (feeds?.losses.length)
    console.log(['', 'What the calendars do not say:', ...feeds.losses.map((loss) => `  ${loss[language]}`), ''].join('\n'));
  if (feeds && base === undefined) console.log('No RSS, for it needs the address of the site: --base https://city.example/vereine/');
  console.log(remarks(base, folder, dataset.invented === true && !values['index-invented']).join('\n'));
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function requireDay(text: string): string {
  if (!CalendarDate.safeParse(text).success) throw new Error(`--today is a day of the calendar, as 2026-11-22: ${text}`);
  return text;
}

function requireBase(text: string): string {
  const base = siteBase(text);
  if (!base)
    throw new Error(`--base is the address of the site, http or https, without ? and #, as https://city.example/vereine/: ${text}`);
  return base;
}

function requireFolder(text: string): string {
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(text)) throw new Error(`--pages is the name of one folder, of letters, digits and hyphens: ${text}`);
  return text;
}

/** What was not written, and what to say so that it is. */
function remarks(base: string | undefined, folder: string | undefined, isHidden: boolean): string[] {
  return [
    base === undefined && folder === undefined ? 'No pages of single organisations: --base <address> or --pages <folder> writes them.' : '',
    base === undefined
      ? 'No canonical links and no sitemap, for they need the address of the site: --base https://city.example/vereine/'
      : '',
    isHidden
      ? 'All records are invented: the pages ask search engines to stay away, and have no JSON-LD and no sitemap. --index-invented writes them all the same.'
      : '',
  ].filter(Boolean);
}
