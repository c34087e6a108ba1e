import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { allByRole, byRole, namesByRole } from '../../../support/by-role.js';
import { open, strike } from '../../../support/directory-driver.js';
import { expectAccessible } from '../../../support/expect-accessible.js';
import { until } from '../../../support/until.js';
import { aDataset, anOrganisation, organisations } from '../../../support/sample.js';

const everybody = ['Apfelverein Beispiel', 'Birnenkreis Muster', 'Kirschchor Erfunden', 'جمعية المثال'];

describe('bruecke-directory, typed into', () => {
  let directory: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    directory = await open({ properties: { data: aDataset() } });
  });
  afterEach(strike);

  it('shows everybody, by name, before anything is typed', () => {
    expect(directory.names()).to.have.members(everybody);
    expect(directory.names().slice(0, 3)).to.deep.equal(everybody.slice(0, 3));
  });

  const finds: Record<string, readonly [text: string, names: readonly string[]]> = {
    'by part of the name': ['birnen', ['Birnenkreis Muster']],
    'whatever the case': ['BIRNENKREIS', ['Birnenkreis Muster']],
    'by town': ['Kirschdorf', ['جمعية المثال']],
    'by a part of a compound': ['kurs', ['Birnenkreis Muster']],
    'by the Turkish word for an offer': ['ödev', ['Apfelverein Beispiel', 'Kirschchor Erfunden']],
    'by the Turkish word, typed without its dots': ['odev yardimi', ['Apfelverein Beispiel', 'Kirschchor Erfunden']],
    'by the Arabic word for an offer': ['واجبات', ['Apfelverein Beispiel', 'Kirschchor Erfunden']],
    'by the English word for an offer': ['homework', ['Apfelverein Beispiel', 'Kirschchor Erfunden']],
    'by an Arabic name': ['المثال', ['جمعية المثال']],
    'by the Latin writing of an Arabic name': ['mithal', ['جمعية المثال']],
    'by the German name of a language': ['Türkisch', ['Apfelverein Beispiel', 'Kirschchor Erfunden']],
    'by two words that stand in different fields': ['kirschchor musik', ['Kirschchor Erfunden']],
  };
  for (const [how, [text, names]] of Object.entries(finds)) {
    it(`finds ${how}`, async () => {
      await directory.type(text);
      expect(directory.names()).to.have.members([...names]);
    });
  }

  it('marks in the name what was typed, without changing the name', async () => {
    await directory.type('chor');
    const marks = directory.card('Kirschchor Erfunden').querySelectorAll('mark');
    expect([...marks].map(({ textContent }) => textContent)).to.deep.equal(['chor']);
  });

  it('shows everybody again once the box is empty', async () => {
    await directory.type('birnen');
    await directory.type('');
    expect(directory.names()).to.have.members(everybody);
  });

  it('says that nothing was found, and what to leave out to find how much', async () => {
    await directory.choose('Ort', 'Kirschdorf');
    await directory.type('birnenkreis');
    expect(directory.cards()).to.have.lengthOf(0);
    expect(directory.text()).to.include('Dazu wurde nichts gefunden.');
    await until(() => directory.hasButton('ohne Suchwort: 1 Organisation'), 'the first way out');
    await directory.press(/^ohne .*Kirschdorf.*: 1 Organisation$/);
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    expect(directory.chosen('Ort')).to.deep.equal([]);
  });

  it('names the office to ask where nothing was found', async () => {
    await directory.type('Fahrradwerkstatt am Mond');
    expect(directory.text()).to.include('Dazu wurde nichts gefunden.');
    await directory.untilSays('Musteramt');
    expect(allByRole(directory.element, 'link', '+49 30 23125 002')).to.have.lengthOf(1);
  });

  it('offers the name that a mistyped one is close to, and shows it when pressed', async () => {
    await directory.type('Bernankrais');
    await directory.untilSays('Meinten Sie:');
    await directory.press('Birnenkreis Muster');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    expect(directory.searchbox().value).to.equal('Birnenkreis Muster');
  });

  it('offers no name that it would not show', async () => {
    const names = ['Musterkreis Nord', 'Musterkreis Süd', 'Musterkreis West', 'Musterkreis Ost'];
    const [north, south, west, east] = names.map((name, index) => anOrganisation({ id: `musterkreis-${index}`, name }));
    const weak = { ...south!, provenance: { ...south!.provenance, reliability: 'D' as const } };
    const withdrawn = { ...west!, tombstone: { deletedOn: '2025-01-01' } };
    const named = { ...east!, referenceOnly: true };
    directory.element.data = aDataset({ organisations: [weak, withdrawn, named, north!] });
    await directory.untilNames('Musterkreis Nord');
    await directory.type('Mostarkrais');
    await directory.untilSays('Meinten Sie:');
    expect(namesByRole(directory.element, 'button').filter((name) => name.startsWith('Musterkreis'))).to.deep.equal(['Musterkreis Nord']);
  });

  it('shows a name that it offered although a filter stood in the way', async () => {
    await directory.choose('Ort', 'Kirschdorf');
    await directory.type('Birnenkries Muster');
    await directory.untilSays('Meinten Sie:');
    await directory.press('Birnenkreis Muster');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
  });

  it('takes the offered names back once something is found', async () => {
    await directory.type('Bernankrais');
    await directory.untilSays('Meinten Sie:');
    await directory.type('birnen');
    expect(directory.text()).not.to.include('Meinten Sie:');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
  });

  it('finds what was mistyped, and marks the word that it was taken for', async () => {
    await directory.type('birnenkries');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    const marks = directory.card('Birnenkreis Muster').querySelectorAll('mark');
    expect([...marks].map(({ textContent }) => textContent)).to.deep.equal(['Birnenkreis']);
  });

  it('finds words side by side, and leaves out what is not wanted', async () => {
    await directory.type('"birnenkreis muster"');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    await directory.type('ödev -chor');
    expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
  });

  it('says which words no entry has', async () => {
    await directory.type('birnenkreis xylophon');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    expect(directory.text()).to.include('Kein Eintrag enthält dazu: xylophon');
  });

  it('has no barrier with filters on offer and words that were passed over', async () => {
    await directory.type('ödev xylophon');
    await until(() => directory.hasButton('Angebot: Hausaufgabenhilfe (2)'), 'the filter');
    expect(namesByRole(directory.element, 'list')).to.include('Als Filter');
    await expectAccessible(directory.element);
  });

  it('offers a word that names an offer as a filter, in any language, and takes it over when pressed', async () => {
    await directory.type('ödev');
    await until(() => directory.hasButton('Angebot: Hausaufgabenhilfe (2)'), 'the filter');
    await directory.press('Angebot: Hausaufgabenhilfe (2)');
    expect(directory.chosen('Angebot')).to.deep.equal(['Hausaufgabenhilfe (2)']);
    expect(directory.searchbox().value).to.equal('');
    expect(directory.names()).to.have.members(['Apfelverein Beispiel', 'Kirschchor Erfunden']);
  });

  it('sorts by distance where a town is named, and says how far', async () => {
    await directory.type('Kirschdorf');
    const order = byRole<HTMLSelectElement>(directory.element, 'combobox', 'Sortieren');
    order.value = 'distance';
    order.dispatchEvent(new Event('change'));
    await directory.element.updateComplete;
    expect(directory.names()[0]).to.equal('جمعية المثال');
    expect(directory.card('جمعية المثال').textContent).to.match(/etwa .*km entfernt/);
  });

  it('keeps what was typed when new data arrives', async () => {
    await directory.type('chor');
    directory.element.data = aDataset({
      organisations: [...organisations, { ...organisations[2]!, id: 'zweiter-chor', name: 'Zweiter Chor' }],
    });
    await directory.untilNames('Zweiter Chor', 'Kirschchor Erfunden');
    expect(directory.searchbox().value).to.equal('chor');
  });
});

describe('bruecke-directory, asked for weak sources', () => {
  afterEach(strike);

  it('leaves them out unless asked, and says how many', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    expect(directory.names()).not.to.include('Zeitungsverein Ungewiss');
    expect(directory.text()).to.include('1 Eintrag mit unsicherer Quelle ist nicht dabei.');
  });

  it('shows them when asked, with a word about the source', async () => {
    const directory = await open({ attributes: { 'show-unconfirmed': '' }, properties: { data: aDataset() } });
    expect(directory.card('Zeitungsverein Ungewiss').innerText).to.include('nur aus einem Pressebericht bekannt');
    expect(directory.text()).not.to.include('ist nicht dabei');
  });

  it('follows the attribute while the page lives', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    directory.element.toggleAttribute('show-unconfirmed', true);
    await directory.element.updateComplete;
    expect(directory.names()).to.include('Zeitungsverein Ungewiss');
    directory.element.toggleAttribute('show-unconfirmed', false);
    await directory.element.updateComplete;
    expect(directory.names()).not.to.include('Zeitungsverein Ungewiss');
  });

  it('never lists a body that others only name, but says that it makes contact', async () => {
    const directory = await open({ attributes: { 'show-unconfirmed': '' }, properties: { data: aDataset() } });
    expect(directory.names()).not.to.include('Musteramt');
    const card = directory.card('جمعية المثال');
    expect(card.innerText).to.include('Den Kontakt vermittelt: Musteramt');
    expect(allByRole<HTMLAnchorElement>(card, 'link', '+49 30 23125 002')[0]?.href).to.equal('tel:+493023125002');
  });

  it('keeps the street of a religious community back unless asked', async () => {
    const data = aDataset({ organisations: [{ ...organisations[0]!, kind: 'religious-community' }] });
    const directory = await open({ properties: { data } });
    expect(directory.text()).not.to.include('Erfundene Gasse 1');
    directory.element.showUnconfirmed = true;
    await directory.element.updateComplete;
    expect(directory.text()).to.include('Erfundene Gasse 1');
  });
});
