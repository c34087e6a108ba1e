// Whatever stands in the texts and addresses of data: nothing is run, no card breaks, and every link leads where links may.
import { expect } from 'chai';
import '../../../src/elements/widgets/directory/define.js';
import '../../../src/elements/widgets/organisation/define.js';
import de from '../../../src/domain/i18n/dictionaries/de.js';
import { writeHtml } from '../../../src/formats/html.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { deepFreeze } from '../../../src/model/deep-freeze.js';
import { markJudged } from '../../../src/model/judged.js';
import { parseDataset } from '../../../src/model/parse-dataset.js';
import { open, stage, strike } from '../support/directory-driver.js';
import { until } from '../support/until.js';
import { expectHarmless, expectNothingSticksOut } from './expect-harmless.js';
import { hostileDataset, linkingEverywhere, sayingEverywhere } from './hostile-dataset.js';
import { hostileAddresses, hostileTexts, hugeTexts } from './hostile-strings.js';

/** As many as a list shows at once, beside the one that means no harm. */
const inOneList = 49;
const portions = Array.from({ length: Math.ceil(hostileTexts.length / inOneList) }, (_, index) =>
  hostileTexts.slice(index * inOneList, (index + 1) * inOneList),
);
const saying = (texts: readonly string[]) => texts.map((text, index) => sayingEverywhere(text, `verein-${index}`));

/** A dataset that claims to have been judged, as one from a server that was taken over could. */
function unjudged(input: ReturnType<typeof hostileDataset>): Dataset {
  const lists = { meetings: [], series: [], programmes: [], publications: [], statistics: [] };
  const dataset = deepFreeze({ ...input, ...lists }) as unknown as Dataset;
  markJudged(dataset);
  return dataset;
}

describe('hostile strings', () => {
  let opened = 0;
  const { alert, confirm, prompt, open: openWindow } = globalThis;
  const noDialog = (): never => {
    opened++;
    throw new Error('a dialog was opened');
  };

  beforeEach(() => {
    opened = 0;
    Object.assign(globalThis, { alert: noDialog, confirm: noDialog, prompt: noDialog, open: noDialog });
  });
  afterEach(() => {
    strike();
    Object.assign(globalThis, { alert, confirm, prompt, open: openWindow });
    delete (globalThis as { harm?: unknown }).harm;
    expect(opened).to.equal(0);
  });

  it('are more than 120 texts and 30 addresses, all different', () => {
    expect(new Set(hostileTexts).size).to.equal(hostileTexts.length);
    expect(hostileTexts.length).to.be.greaterThan(120);
    expect(new Set(hostileAddresses).size).to.be.greaterThan(30);
  });

  portions.forEach((texts, index) => {
    const title = `${index * inOneList + 1} to ${index * inOneList + texts.length}`;

    it(`${title} stand in every field as the texts that they are, and stay within the width of a phone and of a desk`, async () => {
      const directory = await open({
        properties: { data: hostileDataset(texts[0]!, saying(texts)) },
        attributes: { 'report-to': 'amt@example.org' },
      });
      const root = directory.element.shadowRoot!;
      const names = [...root.querySelectorAll('article > :first-child')].map(({ textContent }) => textContent);
      // the DOM keeps a text as it is, white space and all
      expect(names.sort()).to.deep.equal(['Apfelverein Beispiel', ...texts].sort());
      expectHarmless(root);
      await expectNothingSticksOut(directory.element, 320);
      await expectNothingSticksOut(directory.element, 1280);
    });

    it(`${title} do no harm in the view of one record`, async () => {
      const organisations = saying(texts);
      const element = document.createElement('bruecke-organisation');
      element.data = parseDataset(hostileDataset(texts[0]!, organisations)).dataset;
      element.reportTo = 'amt@example.org';
      const page = document.body.appendChild(document.createElement('main'));
      page.append(element);
      for (const { id, name } of organisations) {
        element.organisation = id;
        await until(() => element.shadowRoot?.querySelector('article > :first-child')?.textContent === name, `the record ${id}`);
        expectHarmless(element.shadowRoot!);
      }
      page.remove();
    });

    it(`${title} do no harm in a search, and leave it as it was`, async () => {
      const directory = await open({ properties: { data: hostileDataset('Probe', saying(texts.slice(0, 5))) } });
      for (const text of texts) {
        await directory.type(text);
        expectHarmless(directory.element.shadowRoot!);
      }
      await directory.type('apfelverein');
      expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
    });

    it(`${title} do no harm in the list that is written for a page`, () => {
      const { dataset } = parseDataset(hostileDataset(texts[0]!, saying(texts)));
      const { output } = writeHtml(dataset, { dictionary: de, today: '2026-01-05' });
      const page = document.createElement('main');
      page.innerHTML = `<bruecke-directory>${output}</bruecke-directory>`;
      document.body.append(page);
      expect(page.querySelectorAll('article')).to.have.lengthOf(texts.length + 1);
      // what a search engine reads is data, and of a type that nobody runs
      for (const data of page.querySelectorAll('script[type="application/ld+json"]')) data.remove();
      for (const data of page.querySelectorAll('meta[itemprop], link[itemprop]')) data.remove();
      expectHarmless(page);
      page.remove();
    });
  });

  for (const text of hugeTexts) {
    it(`of 100,000 letters (${encodeURIComponent(text.slice(0, 3))}…) cost a record its place, and nobody else`, async () => {
      const directory = await open({ properties: { data: hostileDataset('Probe', [sayingEverywhere(text, 'riese')]) } });
      expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
      expect(directory.text()).to.include('1 Eintrag ist fehlerhaft');
    });

    it(`of 10,000 letters (${encodeURIComponent(text.slice(0, 3))}…) stay within the page even where nobody has judged them`, async () => {
      // ten times as many take the browsers a hundred times as long to break into lines
      const long = text.slice(0, 10_000);
      const harmless = hostileDataset('Probe', [{ ...sayingEverywhere('Kurz', 'riese'), name: long, purpose: { de: long } }]);
      const directory = await open({ properties: { data: unjudged(harmless) } });
      expect(directory.element.shadowRoot!.querySelectorAll('article')).to.have.lengthOf(2);
      await expectNothingSticksOut(directory.element, 320);
    });
  }

  it('as addresses cost a record its place, and nobody else', async () => {
    const { dataset, issues } = parseDataset(
      hostileDataset(
        'Probe',
        hostileAddresses.map((address, index) => linkingEverywhere(address, `verein-${index}`)),
      ),
    );
    const directory = await open({ properties: { data: dataset } });
    expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
    expect(new Set(issues.filter(({ severity }) => severity === 'error').map(({ record }) => record)).size).to.equal(
      hostileAddresses.length,
    );
    expectHarmless(directory.element.shadowRoot!);
  });

  it('as addresses are no links even where nobody has judged them', async () => {
    const records = hostileAddresses.map((address, index) => linkingEverywhere(address, `verein-${index}`));
    const directory = await open({ properties: { data: unjudged(hostileDataset('Probe', records, hostileAddresses[0])) } });
    const root = directory.element.shadowRoot!;
    expect(root.querySelectorAll('article')).to.have.lengthOf(hostileAddresses.length + 1);
    expectHarmless(root);
    // links to a record stay in the page, those to a site leave it openly
    for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).to.match(/^(#|https?:\/\/[^/]|tel:[+\d]*$|mailto:)/);
  });

  it('as the address for errors make no link', async () => {
    for (const address of [...hostileAddresses, 'a@example.org?bcc=b@example.org', 'a@example.org&cc=b@example.org']) {
      const directory = await open({ properties: { data: hostileDataset('Probe', []) }, attributes: { 'report-to': address } });
      expectHarmless(directory.element.shadowRoot!);
      const report = directory.element.shadowRoot!.querySelector('[part=report]')?.getAttribute('href') ?? 'https://nirgends.example/';
      expect(report).to.match(/^https?:\/\/[^/]/);
    }
  });

  it('in the filters are names to choose, and chips to remove', async () => {
    for (const text of [
      '<img src=x onerror=globalThis.harm=1>',
      '${globalThis.harm=1}',
      '\u202eabc',
      '{name}',
      'constructor',
      'x'.repeat(500),
    ]) {
      const data = hostileDataset(text, [sayingEverywhere(text, 'verein')]);
      data.organisations![1] = {
        ...data.organisations![1]!,
        offers: [{ term: 'constructor' }],
        targetGroups: ['then'],
        areaServed: ['99900002'],
      };
      data.organisations![0] = { ...data.organisations![0]!, offers: [{ term: 'music' }] };
      const directory = await open({ properties: { data } });
      const root = directory.element.shadowRoot!;
      const box = root.querySelector<HTMLInputElement>('fieldset input[type=checkbox]')!;
      expect(box.closest('label')!.textContent).to.include(text);
      box.click();
      await directory.element.updateComplete;
      expect(root.querySelector('[part=filter-chip]')!.textContent).to.include(text);
      expectHarmless(root);
      await expectNothingSticksOut(directory.element, 320);
    }
  });

  it('do not turn the number behind a filter round', async () => {
    const directory = await open({ properties: { data: hostileDataset('\u202eabc', [sayingEverywhere('\u202eabc', 'verein')]) } });
    for (const label of directory.element.shadowRoot!.querySelectorAll('fieldset label')) {
      const [box, number] = [label.querySelector('input')!, label.querySelector('.number')!].map((part) => part.getBoundingClientRect());
      expect(number!.left).to.be.greaterThan(box!.left);
      const text = label.querySelector('bdi')!.getBoundingClientRect();
      expect(number!.left).to.be.at.least(text.right - 1);
    }
  });

  it('as names that every object has, filter nothing away for ever', async () => {
    const before = location.href;
    const attributes = {
      'url-state': 'fragment',
      'hidden-filters': 'constructor',
      'locked-filters': 'valueof: z',
      filters: 'constructor: x; __proto__: y',
    };
    const properties = { data: hostileDataset('Probe', []) };
    try {
      history.replaceState(null, '', '#directory.constructor=x&directory.__proto__=x&directory.tostring=1&directory.q=apfel');
      const directory = await open({ properties, attributes });
      expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
      history.replaceState(null, '', '#directory.record=constructor');
      const record = stage({ properties, attributes });
      await record.untilSays('Diesen Eintrag gibt es hier nicht');
    } finally {
      history.replaceState(null, '', before);
    }
    expect(({} as { x?: unknown }).x).to.equal(undefined);
  });
});
