import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { deepFreeze } from '../../../../../src/model/deep-freeze.js';
import { markJudged } from '../../../../../src/model/judged.js';
import type { Dataset } from '../../../../../src/model/dataset.js';
import { allByRole } from '../../../support/by-role.js';
import { open, strike } from '../../../support/directory-driver.js';
import { aDataset, anOrganisation } from '../../../support/sample.js';

const markup = '<img src=x onerror="globalThis.harm = true"><script>globalThis.harm = true</script><b>fett</b>';
const addresses = [
  'javascript:globalThis.harm=true',
  'JaVaScRiPt:globalThis.harm=true',
  ' javascript:globalThis.harm=true',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//fremd.example',
  'https://[boese',
];

describe('bruecke-directory, given hostile values', () => {
  afterEach(() => {
    strike();
    delete (globalThis as { harm?: boolean }).harm;
  });
  const harmed = () => 'harm' in globalThis;

  it('shows HTML in every text as the text that it is', async () => {
    const hostile = anOrganisation({
      name: `Verein ${markup}`,
      aliases: [{ name: markup }],
      purpose: { de: markup },
      areaText: { de: markup },
      offers: [{ term: 'music', text: { de: markup } }],
      languages: [{ code: 'tr', when: { text: { de: markup }, place: { de: markup } } }],
      slots: [{ text: { de: markup } }],
      places: [{ name: markup, street: markup, locality: markup, district: markup, precision: 'exact' }],
      contacts: [
        { role: 'office', label: { de: markup }, hours: { de: markup }, consent: { basis: 'consent', date: '2020-01-01', scope: ['web'] } },
      ],
      provenance: {
        sources: [{ title: markup }],
        statements: [
          { field: 'name', value: markup, source: 0 },
          { field: 'name', value: 'anders', source: 0 },
        ],
      },
    });
    const directory = await open({
      properties: { data: aDataset({ name: { de: markup }, attributions: [{ text: markup }], organisations: [hostile] }) },
    });
    const root = directory.element.shadowRoot!;
    expect(root.querySelectorAll('img, script, b')).to.have.lengthOf(0);
    expect(directory.text().split('<b>fett</b>').length - 1).to.be.at.least(12);
    expect(harmed()).to.equal(false);
  });

  it('treats HTML in the search box as a text, also where it stands in a name', async () => {
    const directory = await open({ properties: { data: aDataset({ organisations: [anOrganisation({ name: `Verein ${markup}` })] }) } });
    await directory.type('<img src=x onerror="globalThis.harm = true">');
    expect(directory.names()).to.deep.equal([`Verein ${markup}`]);
    await directory.type('<xq>nirgendwo</xq>');
    expect(directory.cards()).to.have.lengthOf(0);
    expect(directory.element.shadowRoot!.querySelectorAll('img, script, b')).to.have.lengthOf(0);
    expect(harmed()).to.equal(false);
  });

  for (const text of [
    '(((',
    '\\',
    '[a-z',
    '.*',
    '$1',
    'null',
    '__proto__',
    'constructor',
    '\u0000',
    '😀'.repeat(2000),
    'a'.repeat(100_000),
  ]) {
    it(`goes on working after "${text.slice(0, 12)}"`, async () => {
      const directory = await open({ properties: { data: aDataset() } });
      await directory.type(text);
      await directory.type('birnen');
      expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    });
  }

  it('drops a record whose address is no web address', async () => {
    const record = (url: string, index: number) =>
      anOrganisation({ id: `verein-${index}`, name: `Verein ${index}`, links: [{ type: 'website', url }] });
    const directory = await open({ properties: { data: aDataset({ organisations: [anOrganisation(), ...addresses.map(record)] }) } });
    for (const link of allByRole<HTMLAnchorElement>(directory.element, 'link')) expect(link.protocol).to.match(/^https?:$/);
    expect(directory.text()).to.match(/\d+ Einträge sind fehlerhaft/);
  });

  it('makes no link of such an address even where nobody has judged it', async () => {
    const record = (url: string, index: number) =>
      anOrganisation({
        id: `verein-${index}`,
        name: `Verein ${index}`,
        links: [{ type: 'website', url }],
        contacts: [{ role: 'office', url, consent: { basis: 'consent', date: '2020-01-01', scope: ['web'] } }],
        provenance: { sources: [{ title: 'Quelle', url }] },
      });
    const dataset = deepFreeze({
      ...aDataset({ organisations: addresses.map(record) }),
      meetings: [],
      series: [],
      programmes: [],
      publications: [],
      statistics: [],
    }) as unknown as Dataset;
    markJudged(dataset);
    const directory = await open({ properties: { data: dataset } });
    expect(directory.cards()).to.have.lengthOf(addresses.length);
    // what is left are the links to a record's own view
    const links = [...directory.element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith('#'))).to.deep.equal([]);
  });

  it('is not moved by keys that every object has', async () => {
    const data = JSON.parse(
      JSON.stringify(
        aDataset({ organisations: [anOrganisation({ offers: [{ term: 'constructor' }], targetGroups: ['tostring'] })] }),
      ).replace('"schemaVersion"', '"__proto__":{"invented":true},"schemaVersion"'),
    ) as object;
    const directory = await open({ properties: { data } });
    expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
    expect(directory.text()).not.to.include('erfunden');
    expect(({} as { invented?: boolean }).invented).to.equal(undefined);
  });

  it('says on every card and above the list that invented data is invented', async () => {
    const directory = await open({ properties: { data: aDataset({ invented: true }) } });
    expect(directory.text()).to.include('Alle Einträge sind erfunden.');
    for (const card of directory.cards()) expect(card.innerText).to.include('Erfunden');
  });

  it('shows no contact without consent, outside of its scope, or after its last day', async () => {
    const contact = (email: string, consent?: object) => ({
      role: 'office',
      email,
      ...(consent && { consent: { basis: 'consent', date: '2020-01-01', scope: ['web'], ...consent } }),
    });
    const contacts = [
      contact('ohne@example.org'),
      contact('druck@example.org', { scope: ['print'] }),
      contact('vorbei@example.org', { until: '2021-01-01' }),
      contact('kommt@example.org', { date: '2999-01-01' }),
      contact('offen@example.org', {}),
    ];
    const directory = await open({ properties: { data: aDataset({ organisations: [anOrganisation({ contacts: contacts as never })] }) } });
    expect(allByRole(directory.element, 'link', /@/).map(({ innerText }) => innerText)).to.deep.equal(['offen@example.org']);
    expect(directory.element.shadowRoot!.textContent).not.to.match(/ohne@|druck@|vorbei@|kommt@/);
  });
});
