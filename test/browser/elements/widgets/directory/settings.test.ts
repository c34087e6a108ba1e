import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import type { BrueckeQueryChangeEvent } from '../../../../../src/state/events.js';
import { allByRole, byRole, namesByRole } from '../../../support/by-role.js';
import { open, strike, type DirectoryDriver } from '../../../support/directory-driver.js';
import { aDataset, anOrganisation } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

const withSettings = (attributes: Record<string, string>, changes: Parameters<typeof aDataset>[0] = {}) =>
  open({ attributes, properties: { data: aDataset(changes) } });

async function openRecord(directory: DirectoryDriver, name: string): Promise<void> {
  byRole(directory.element, 'link', `Mehr: ${name}`).click();
  await until(() => directory.names().join() === name && directory.hasButton('Zurück zur Liste'), `the view of ${name}`);
}

describe('bruecke-directory, with freshness', () => {
  afterEach(strike);
  const age = 'Nicht bestätigt';

  for (const [freshness, [onCards, inView]] of Object.entries({ card: [true, true], details: [false, true], none: [false, false] }))
    it(`"${freshness}" says the age ${onCards ? 'on cards' : 'on no card'} and ${inView ? '' : 'not '}in the view of one record`, async () => {
      const directory = await withSettings({ freshness });
      for (const card of directory.cards()) expect(card.innerText.includes(age), card.innerText).to.equal(onCards);
      expect(directory.cards().length).to.be.greaterThan(0);
      await openRecord(directory, 'Birnenkreis Muster');
      expect(directory.text().includes(age)).to.equal(inView);
    });
});

describe('bruecke-directory, with report-to', () => {
  afterEach(strike);
  const reports = (directory: DirectoryDriver) => allByRole<HTMLAnchorElement>(directory.element, 'link', /^Fehler melden/);

  it('links nowhere unless the page names an address', async () => {
    expect(reports(await withSettings({}))).to.have.lengthOf(0);
  });

  it('links each card and the view of one record to a mailbox, and says in the subject which record is meant', async () => {
    const directory = await withSettings({ 'report-to': 'amt@example.org' });
    expect(namesByRole(directory.element, 'link').filter((name) => name.startsWith('Fehler'))).to.deep.equal(
      directory.names().map((name) => `Fehler melden: ${name}`),
    );
    const subject = 'mailto:amt@example.org?subject=Hinweis zu Birnenkreis Muster (birnenkreis)';
    expect(reports(directory).map(({ href }) => decodeURIComponent(href))).to.include(subject);
    await openRecord(directory, 'Birnenkreis Muster');
    expect(reports(directory).map(({ href }) => decodeURIComponent(href))).to.deep.equal([subject]);
  });

  for (const [page, href] of Object.entries({
    'https://amt.example.org/melden': 'https://amt.example.org/melden?id=birnenkreis',
    'https://amt.example.org/melden?form=7': 'https://amt.example.org/melden?form=7&id=birnenkreis',
  }))
    it(`links to the page ${page} with the id of the record`, async () => {
      expect(reports(await withSettings({ 'report-to': page })).map((link) => link.href)).to.include(href);
    });

  for (const nonsense of ['nonsense', 'javascript:alert(1)', '/melden'])
    it(`links nowhere for "${nonsense}"`, async () => {
      expect(reports(await withSettings({ 'report-to': nonsense }))).to.have.lengthOf(0);
    });
});

describe('bruecke-directory, sorted', () => {
  afterEach(strike);
  const verified = (id: string, name: string, town: string, verifiedOn?: string) =>
    anOrganisation({
      id,
      name,
      areaServed: [town],
      provenance: { sources: [{ title: 'Erfundene Liste' }], reliability: 'B', ...(verifiedOn && { verifiedOn }) },
    });
  const organisations = [
    verified('a', 'Ahorn', '99900003', '2020-01-01'),
    verified('b', 'Buche', '99900001'),
    verified('c', 'Chor der Buche', '99900002', '2021-01-01'),
  ];
  const orders = {
    name: ['Ahorn', 'Buche', 'Chor der Buche'],
    town: ['Buche', 'Chor der Buche', 'Ahorn'],
    freshness: ['Chor der Buche', 'Ahorn', 'Buche'],
  };
  const field = (directory: DirectoryDriver) => byRole<HTMLSelectElement>(directory.element, 'combobox', 'Sortieren');
  const offered = (directory: DirectoryDriver) => [...field(directory).options].map(({ text }) => text);
  async function sort(directory: DirectoryDriver, order: string): Promise<void> {
    field(directory).value = order;
    field(directory).dispatchEvent(new Event('change', { bubbles: true }));
    await directory.element.updateComplete;
  }

  for (const [order, names] of Object.entries(orders)) {
    it(`begins in the order that the page asks for: ${order}`, async () => {
      const directory = await withSettings({ sort: order }, { organisations });
      expect(directory.names()).to.deep.equal(names);
      expect(field(directory).value).to.equal(order);
    });

    it(`is put in another order by the reader: ${order}`, async () => {
      const directory = await withSettings({}, { organisations });
      await sort(directory, order);
      expect(directory.names()).to.deep.equal(names);
    });
  }

  it('offers the best matches first only where there is something to match', async () => {
    const directory = await withSettings({}, { organisations });
    expect(offered(directory)).to.deep.equal(['Name A–Z', 'Ort', 'Zuletzt geprüft zuerst']);
    await directory.type('buche');
    expect(offered(directory)[0]).to.equal('Beste Treffer zuerst');
    expect(field(directory).value).to.equal('relevance');
  });

  it('keeps the order that the reader chose while the text changes', async () => {
    const directory = await withSettings({}, { organisations });
    await sort(directory, 'freshness');
    await directory.type('buche');
    expect(directory.names()).to.deep.equal(['Chor der Buche', 'Buche']);
    expect(field(directory).value).to.equal('freshness');
  });
});

describe('bruecke-directory, with filters that the page sets', () => {
  afterEach(strike);

  it('begins with them, by name or by key, and lets the reader take them away', async () => {
    const directory = await withSettings({ filters: 'town: Birnheim, 99900003; language: Arabisch' });
    expect(directory.names()).to.have.members(['Birnenkreis Muster', 'جمعية المثال']);
    expect(directory.chosen('Ort')).to.deep.equal(['Birnheim (1)', 'Kirschdorf (1)']);
    expect(directory.chosen('Sprache')).to.deep.equal(['Arabisch (2)']);
    await directory.press('Alle Filter entfernen');
    expect(directory.names()).to.have.lengthOf(4);
  });

  it('finds nothing for a value that names nothing, and lets the reader take it away', async () => {
    const directory = await withSettings({ filters: 'town: Nirgendheim' });
    expect(directory.text()).to.include('Dazu wurde nichts gefunden.');
    await directory.press('Filter entfernen: Nirgendheim');
    expect(directory.names()).to.have.lengthOf(4);
  });

  it("leaves the reader's search alone when the page hands over new data, and follows filters that the page changes", async () => {
    const directory = await withSettings({ filters: 'town: Birnheim' });
    await directory.press('Filter entfernen: Birnheim');
    await directory.choose('Ort', 'Kirschdorf');
    const neu = anOrganisation({ id: 'neu', name: 'Neu', areaServed: ['99900003'] });
    directory.element.data = aDataset({ organisations: [...aDataset().organisations!, neu] });
    await directory.untilNames('Neu', 'جمعية المثال');
    expect(directory.chosen('Ort')).to.deep.equal(['Kirschdorf (2)']);
    directory.element.filters = 'town: Apfelstadt';
    await directory.untilNames('Apfelverein Beispiel', 'Kirschchor Erfunden');
  });

  it('keeps locked filters whatever the reader does, and says which they are', async () => {
    const directory = await withSettings({ 'locked-filters': 'town: Apfelstadt' });
    expect(directory.names()).to.deep.equal(['Apfelverein Beispiel', 'Kirschchor Erfunden']);
    expect(directory.text()).to.include('Apfelstadt (fest eingestellt)');
    expect(directory.groups()).not.to.include('Ort');
    expect(directory.hasButton(/Apfelstadt/)).to.equal(false);
    await directory.choose('Sprache', 'Arabisch');
    expect(directory.names()).to.deep.equal(['Kirschchor Erfunden']);
    await directory.press('Alle Filter entfernen');
    expect(directory.names()).to.deep.equal(['Apfelverein Beispiel', 'Kirschchor Erfunden']);
  });

  it('does not count locked filters as a wish of the reader', async () => {
    const directory = await withSettings({ 'locked-filters': 'town: Apfelstadt' });
    const queries: unknown[] = [];
    directory.element.addEventListener('bruecke-query-change', (event) => queries.push((event as BrueckeQueryChangeEvent).query));
    await directory.choose('Sprache', 'Arabisch');
    expect(queries).to.deep.equal([{ filters: { language: ['ar'] } }]);
  });

  it('offers no way around a locked filter where nothing is found', async () => {
    const directory = await withSettings({ 'locked-filters': 'town: Apfelstadt' });
    await directory.type('birnenkreis');
    await until(() => directory.hasButton('ohne Suchwort: 2 Organisationen'), 'the way out');
    expect(directory.hasButton(/^ohne .*Apfelstadt/)).to.equal(false);
  });

  it('does not offer hidden groups, and filters by them all the same where the page says so', async () => {
    const directory = await withSettings({ 'hidden-filters': 'town, kind', filters: 'town: Birnheim' });
    expect(directory.groups()).to.deep.equal(['Filter', 'Angebot', 'Sprache', 'Für wen']);
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    await directory.press('Filter entfernen: Birnheim');
    expect(directory.names()).to.have.lengthOf(4);
  });

  it('offers no filters at all where all are hidden, also in a narrow column', async () => {
    const directory = await withSettings({ 'hidden-filters': 'all' });
    expect(directory.groups()).to.deep.equal([]);
    expect(allByRole(directory.element, 'checkbox')).to.have.lengthOf(0);
    directory.page.style.inlineSize = '18rem';
    expect(directory.hasButton('Filter')).to.equal(false);
    await directory.type('birnen');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
  });
});
