// What a page's stylesheet does to everything does not reach what is inside the element.
import { expect } from 'chai';
import '../../../src/elements/widgets/directory/define.js';
import { open, strike, type DirectoryDriver } from '../support/directory-driver.js';
import { aDataset } from '../support/sample.js';
import { complaints } from './complaints.js';
import { hostileRules } from './hostile-rules.js';

/** Lays these rules upon the page until the test is over. */
function lay(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

async function openWithFilters(properties = { data: aDataset() }): Promise<DirectoryDriver> {
  const directory = await open({ properties, attributes: { 'report-to': 'amt@example.org' } });
  const toggle = directory.element.shadowRoot!.querySelector<HTMLElement>('.filter-toggle');
  if (toggle?.checkVisibility()) toggle.click();
  await directory.element.updateComplete;
  return directory;
}

describe('bruecke-directory, under the rules of a page', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
    strike();
  });

  for (const [what, css] of Object.entries(hostileRules)) {
    for (const width of [320, 1280]) {
      it(`stays whole, ${width} pixels wide: ${what}`, async () => {
        const directory = await openWithFilters();
        // the one box of this page that no rule moves
        directory.page.style.cssText = `display: block !important; inline-size: ${width}px !important; transition: none !important; position: relative !important`;
        lay(css);
        await directory.element.updateComplete;
        expect(complaints(24)).to.deep.equal([]);
        expect(directory.searchbox().checkVisibility()).to.equal(true);
        expect(directory.element.getBoundingClientRect().width).to.be.at.most(width + 1);
      });
    }
  }

  it('takes letter and word spacing from the page', async () => {
    lay('body { letter-spacing: 2px; word-spacing: 4px; }');
    const directory = await openWithFilters();
    for (const selector of ['label', 'input[type=search]', 'select', 'article > :first-child', 'dd', 'legend']) {
      const { letterSpacing, wordSpacing } = getComputedStyle(directory.element.shadowRoot!.querySelector(selector)!);
      expect({ selector, letterSpacing, wordSpacing }).to.deep.equal({ selector, letterSpacing: '2px', wordSpacing: '4px' });
    }
  });

  it('takes font, size and colour of text from the page, but writes names as they are written', async () => {
    lay('body { font: 20px monospace; color: rgb(1, 2, 3); text-transform: uppercase; text-indent: 3em; }');
    const directory = await openWithFilters();
    const { fontFamily, fontSize, color, textTransform, textIndent } = getComputedStyle(directory.element.shadowRoot!.querySelector('dd')!);
    expect({ fontFamily, fontSize, color, textTransform, textIndent }).to.deep.equal({
      fontFamily: 'monospace',
      fontSize: '20px',
      color: 'rgb(1, 2, 3)',
      textTransform: 'none',
      textIndent: '0px',
    });
  });

  it('keeps its direction where the page turns its own round without saying so in HTML', async () => {
    lay('body { direction: rtl; }');
    const directory = await openWithFilters();
    expect(getComputedStyle(directory.element.shadowRoot!.querySelector('article')!).direction).to.equal('ltr');
  });

  it('can be hidden by the page', async () => {
    const directory = await openWithFilters();
    directory.element.hidden = true;
    expect(directory.searchbox).to.throw();
    expect(directory.element.checkVisibility()).to.equal(false);
  });

  it('is as wide as its place in a row, a column and a box that fits its content', async () => {
    const directory = await openWithFilters();
    const box = directory.element.parentElement!;
    for (const css of ['display: flex', 'display: flex; flex-direction: column; align-items: center', 'display: grid', 'display: block']) {
      box.style.cssText = css;
      expect(directory.element.getBoundingClientRect().width, css).to.be.closeTo(box.getBoundingClientRect().width, 1);
    }
    for (const css of ['float: inline-start', 'position: absolute', 'inline-size: fit-content', 'display: inline-block']) {
      box.style.cssText = css;
      expect(directory.element.getBoundingClientRect().width, css).to.be.greaterThan(200);
      expect(complaints(24), css).to.deep.equal([]);
    }
  });
});
