// Checks every relative link of the Markdown pages: the file exists, and so does the heading behind a #. Addresses on the web are not asked.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';

/** The pages of a folder, generated API pages left out. */
const pagesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['docs/api', 'docs/site'].includes(path) ? [] : pagesIn(path);
    return extname(path) === '.md' ? [path] : [];
  });
const pages = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...pagesIn('docs'),
  ...readdirSync('data')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('data', file)),
];

const withoutCode = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

/** Where the links and pictures of a page lead. */
const targetsIn = (text) => [
  ...[...withoutCode(text).matchAll(/\]\(\s*<?([^)>\s]+)>?[^)]*\)/g)].map(([, target]) => target),
  ...[...withoutCode(text).matchAll(/<img\s[^>]*?src="([^"]+)"/g)].map(([, target]) => target),
];

/** The anchors that a page offers, as code hosts make them of its headings. */
function anchorsOf(file) {
  const seen = new Map();
  const text = readFileSync(file, 'utf8').replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return new Set(
    [...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, title]) => {
      const slug = title
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before ? `${slug}-${before}` : slug;
    }),
  );
}

const problems = [];
let links = 0;
for (const page of pages) {
  for (const target of targetsIn(readFileSync(page, 'utf8'))) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
    links++;
    const [path, anchor] = decodeURIComponent(target).split('#');
    const file = path ? resolve(dirname(page), path) : resolve(page);
    // generated pages are there only after `npm run docs`
    if (relative('.', file).startsWith(join('docs', 'api'))) continue;
    if (relative('.', file).startsWith('..') || !existsSync(file)) problems.push(`${page}: ${target} leads nowhere`);
    else if (anchor && statSync(file).isFile() && extname(file) === '.md' && !anchorsOf(file).has(anchor))
      problems.push(`${page}: ${target} has no such heading`);
  }
}
for (const problem of problems) console.error(problem);
console.log(`${pages.length} pages, ${links} relative links, ${problems.length} of them broken`);
process.exitCode = problems.length ? 1 : 0;
