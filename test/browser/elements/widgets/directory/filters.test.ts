import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { byRole, namesByRole } from '../../../support/by-role.js';
import { open, strike } from '../../../support/directory-driver.js';
import { aDataset, anOrganisation } from '../../../support/sample.js';

describe('bruecke-directory, filtered', () => {
  let directory: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    directory = await open({ properties: { data: aDataset() } });
  });
  afterEach(strike);

  it('offers what there is, with how many each would leave', () => {
    expect(directory.choices('Ort')).to.deep.equal(['Apfelstadt (2)', 'Birnheim (1)', 'Kirschdorf (1)']);
    expect(directory.choices('Sprache')).to.deep.equal(['Arabisch (3)', 'Deutsch (1)', 'Türkisch (2)']);
  });

  it('offers no group in which there is nothing to choose between', async () => {
    const lonely = await open({
      properties: { data: aDataset({ organisations: [anOrganisation(), anOrganisation({ id: 'noch-einer', name: 'Noch einer' })] }) },
    });
    expect(lonely.groups()).to.deep.equal(['Filter']);
  });

  it('shows what meets one value or the other of the same group', async () => {
    await directory.choose('Ort', 'Birnheim');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    await directory.choose('Ort', 'Kirschdorf');
    expect(directory.names()).to.have.members(['Birnenkreis Muster', 'جمعية المثال']);
  });

  it('shows only what meets every group', async () => {
    await directory.choose('Ort', 'Apfelstadt');
    expect(directory.names()).to.deep.equal(['Apfelverein Beispiel', 'Kirschchor Erfunden']);
    await directory.choose('Sprache', 'Arabisch');
    expect(directory.names()).to.deep.equal(['Kirschchor Erfunden']);
  });

  it('counts the other values of a group as if its own filter were not set, and those of other groups as it is', async () => {
    await directory.choose('Ort', 'Apfelstadt');
    expect(directory.choices('Ort')).to.deep.equal(['Apfelstadt (2)', 'Birnheim (1)', 'Kirschdorf (1)']);
    expect(directory.choices('Sprache')).to.deep.equal(['Arabisch (1)', 'Deutsch (1)', 'Türkisch (2)']);
  });

  it('keeps a value that would leave nothing, and says 0', async () => {
    await directory.type('birnenkreis');
    expect(directory.choices('Ort')).to.deep.equal(['Apfelstadt (0)', 'Birnheim (1)', 'Kirschdorf (0)']);
  });

  it('combines with what was typed', async () => {
    await directory.choose('Sprache', 'Arabisch');
    await directory.type('hausaufgaben');
    expect(directory.names()).to.deep.equal(['Kirschchor Erfunden']);
  });

  it('shows each chosen value as a button that removes it', async () => {
    await directory.choose('Ort', 'Birnheim');
    await directory.choose('Sprache', 'Arabisch');
    await directory.press('Filter entfernen: Birnheim');
    expect(directory.names()).to.have.members(['Birnenkreis Muster', 'Kirschchor Erfunden', 'جمعية المثال']);
    expect(directory.chosen('Ort')).to.deep.equal([]);
    expect(directory.chosen('Sprache')).to.deep.equal(['Arabisch (3)']);
    expect(directory.hasButton('Filter entfernen: Birnheim')).to.equal(false);
    expect(directory.hasButton('Filter entfernen: Arabisch')).to.equal(true);
  });

  it('takes all filters back at once, and leaves what was typed', async () => {
    await directory.type('erfunden');
    await directory.choose('Ort', 'Apfelstadt');
    await directory.choose('Sprache', 'Arabisch');
    await directory.press('Alle Filter entfernen');
    expect(directory.chosen('Ort')).to.deep.equal([]);
    expect(directory.chosen('Sprache')).to.deep.equal([]);
    expect(directory.searchbox().value).to.equal('erfunden');
    expect(directory.hasButton('Alle Filter entfernen')).to.equal(false);
  });

  it('unticks a box where the same value is chosen a second time', async () => {
    await directory.choose('Ort', 'Birnheim');
    await directory.choose('Ort', 'Birnheim');
    expect(directory.names()).to.have.lengthOf(4);
    expect(directory.chosen('Ort')).to.deep.equal([]);
  });

  it('keeps the filters when new data arrives, and can still remove one that the new data lacks', async () => {
    await directory.choose('Ort', 'Birnheim');
    directory.element.data = aDataset({ organisations: [anOrganisation()] });
    await directory.untilSays('Dazu wurde nichts gefunden.');
    await directory.press('Filter entfernen: Birnheim');
    expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
  });

  describe('with twelve towns', () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    const ags = (number: number) => `999010${String(number).padStart(2, '0')}`;
    const name = (number: number) => `Ort ${String(number).padStart(2, '0')}`;
    const many = aDataset({
      // the last four towns have one organisation, the others two
      organisations: [...numbers, ...numbers.slice(0, 8)].map((number, index) =>
        anOrganisation({ id: `verein-${index}`, name: `Verein ${index}`, areaServed: [ags(number)] }),
      ),
      municipalities: numbers.map((number) => ({ ...aDataset().municipalities![0]!, ags: ags(number), name: name(number) })),
    });
    beforeEach(async () => {
      directory = await open({ properties: { data: many } });
    });

    it('shows the eight with the most, by name, and the rest when asked', async () => {
      expect(directory.choices('Ort')).to.deep.equal(numbers.slice(0, 8).map((number) => `${name(number)} (2)`));
      await directory.press('Alle 12 zeigen');
      expect(directory.choices('Ort')).to.have.lengthOf(12);
      expect(directory.button('Weniger zeigen').getAttribute('aria-expanded')).to.equal('true');
      await directory.press('Weniger zeigen');
      expect(directory.choices('Ort')).to.have.lengthOf(8);
    });

    it('goes on showing a chosen value that is not among them', async () => {
      await directory.press('Alle 12 zeigen');
      await directory.choose('Ort', 'Ort 11');
      await directory.press('Weniger zeigen');
      expect(directory.choices('Ort')).to.have.lengthOf(9);
      expect(directory.chosen('Ort')).to.deep.equal(['Ort 11 (1)']);
    });

    const groupSearch = () => byRole<HTMLInputElement>(directory.element, 'searchbox', 'In „Ort“ suchen');
    async function searchGroup(text: string): Promise<void> {
      groupSearch().value = text;
      groupSearch().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await directory.element.updateComplete;
    }

    it('searches among the values of a group once all are shown, whatever the case', async () => {
      expect(namesByRole(directory.element, 'searchbox')).to.deep.equal(['Organisationen suchen']);
      await directory.press('Alle 12 zeigen');
      expect(groupSearch().placeholder).to.equal('In „Ort“ suchen');
      await searchGroup('ORT 1');
      expect(directory.choices('Ort')).to.deep.equal(['Ort 10 (1)', 'Ort 11 (1)', 'Ort 12 (1)']);
      expect(directory.names()).to.have.lengthOf(20);
      await directory.choose('Ort', 'Ort 11');
      expect(directory.names()).to.have.lengthOf(1);
      expect(groupSearch().value).to.equal('ORT 1');
    });

    it('says so where no value of the group is meant', async () => {
      await directory.press('Alle 12 zeigen');
      await searchGroup('mond');
      const said = [...directory.element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-live="polite"]')];
      expect(said.map(({ innerText }) => innerText)).to.deep.equal(['Keine passende Auswahl']);
      expect(directory.names()).to.have.lengthOf(20);
    });

    it('forgets what was searched for in a group that is closed', async () => {
      await directory.press('Alle 12 zeigen');
      await searchGroup('Ort 12');
      await directory.press('Weniger zeigen');
      expect(directory.choices('Ort')).to.have.lengthOf(8);
      await directory.press('Alle 12 zeigen');
      expect(groupSearch().value).to.equal('');
      expect(directory.choices('Ort')).to.have.lengthOf(12);
    });

    it('keeps its values in place while their counts change', async () => {
      await directory.type('Verein 11');
      expect(directory.choices('Ort').map((choice) => choice.slice(0, 6))).to.deep.equal(numbers.slice(0, 8).map(name));
    });
  });

  it('names groups, values and chips in the language of the page', async () => {
    const english = await open({ around: { lang: 'en' }, properties: { data: aDataset() } });
    expect(english.groups()).to.deep.equal(['Filters', 'Town', 'Offer', 'Language', 'For whom', 'Type']);
    expect(english.choices('Offer')).to.deep.equal(['German course (1)', 'Homework help (2)', 'Music (1)']);
    await english.choose('Language', 'Turkish');
    expect(namesByRole(english.element, 'button')).to.include.members(['Remove filter: Turkish', 'Remove all filters']);
  });
});
