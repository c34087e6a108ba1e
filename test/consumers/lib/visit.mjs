// What a visitor sees on a consumer's page, and what the page hears of the visitor.
import { readFileSync } from 'node:fs';

/** What a directory with weak sources lists. */
function names() {
  const { dataset } = JSON.parse(readFileSync('dist/data/remscheid.json', 'utf8'));
  return dataset.organisations.filter(({ referenceOnly, tombstone }) => !referenceOnly && !tombstone).map(({ name }) => name);
}
const sorted = (texts) => texts.map((text) => text.trim()).sort();
const wanted = 'Os Campinos';

/** Serves a folder and uses its page; gives the complaints. */
export async function visit(browser, root) {
  // helpers of the end-to-end tests, as compiled
  const { serve } = await import('../../../build/test/e2e/support/serve.js');
  const { watchedPage } = await import('../../../build/test/e2e/support/watched-page.js');
  const site = await serve({ root });
  const { page, misdeeds, close } = await watchedPage(browser, site.origin);
  const complaints = [];
  const expect = (what, is, should) => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      complaints.push(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
  };
  try {
    await page.goto(`${site.origin}/index.html`);
    const headings = page.getByRole('article').getByRole('heading', { level: 2 });
    await headings.first().waitFor();
    expect('the list', sorted(await headings.allInnerTexts()), sorted(names()));

    await page.getByRole('searchbox').fill(wanted);
    await page.getByRole('main').getByText(`Gesucht: ${wanted}`).waitFor();
    await page.getByRole('article', { name: 'Remscheid Tolerant e.V.' }).waitFor({ state: 'detached' });
    expect('the filtered list', sorted(await headings.allInnerTexts()), [wanted]);
    return [...complaints, ...(await misdeeds())];
  } finally {
    await close();
    await site.close();
  }
}
