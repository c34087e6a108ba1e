import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { activeElement, byRole, focused, namesByRole } from '../../../support/by-role.js';
import { open, stage, strike, type DirectoryDriver } from '../../../support/directory-driver.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { aDataset, aLongDataset, anOrganisation } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

/** Presses Tab until the focus is on something whose role and name fit; fails after thirty. */
async function tabTo(wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 30; i++) {
    await sendKeys({ press: 'Tab' });
    if (wanted.test(focused())) return;
    passed.push(focused());
  }
  throw new Error(`Tab never came to ${String(wanted)}; it passed ${passed.join(', ')}`);
}

const startBefore = ({ page }: DirectoryDriver) => byRole(page, 'button', 'Davor').focus();

describe('bruecke-directory, by keyboard', () => {
  const network = fakeNetwork();
  afterEach(strike);

  it('goes from the search box through the filters to a result and out again, in the order of reading', async () => {
    const directory = await open({
      properties: {
        data: aDataset({
          organisations: [
            anOrganisation({ links: [{ type: 'website', url: 'https://apfel.example.org/' }] }),
            anOrganisation({ id: 'b', name: 'Birne', areaServed: ['99900002'] }),
          ],
        }),
      },
    });
    startBefore(directory);
    const stops: string[] = [];
    while (stops.length < 12 && stops.at(-1) !== 'button "Danach"') {
      await sendKeys({ press: 'Tab' });
      stops.push(focused());
    }
    expect(stops).to.deep.equal([
      'searchbox "Organisationen suchen"',
      'checkbox "Apfelstadt (1)"',
      'checkbox "Birnheim (1)"',
      'combobox "Sortieren"',
      'link "apfel.example.org"',
      'link "Mehr: Apfelverein Beispiel"',
      'link "Mehr: Birne"',
      'button "Danach"',
    ]);
  });

  it('searches, filters and removes the filter again without a mouse', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    startBefore(directory);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('searchbox "Organisationen suchen"');
    await sendKeys({ type: 'apfel' });
    await directory.untilNames('Apfelverein Beispiel', 'Kirschchor Erfunden');
    await tabTo(/^checkbox "Arabisch/);
    await sendKeys({ press: ' ' });
    await directory.untilNames('Kirschchor Erfunden');
    expect(focused()).to.match(/^checkbox "Arabisch/);
    await tabTo(/^button "Filter entfernen: Arabisch"/);
    await sendKeys({ press: 'Enter' });
    await directory.untilNames('Apfelverein Beispiel', 'Kirschchor Erfunden');
    await directory.untilStatus('2 Organisationen');
    expect(directory.element.contains(document.activeElement)).to.equal(true);
  });

  it('keeps the cursor in the box while results come and go', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    directory.searchbox().focus();
    await sendKeys({ type: 'birnen -b' });
    await directory.untilSays('Dazu wurde nichts gefunden.');
    await sendKeys({ press: 'Backspace' });
    await directory.untilNames('Birnenkreis Muster');
    expect(focused()).to.equal('searchbox "Organisationen suchen"');
    expect(directory.searchbox().selectionStart).to.equal('birnen -'.length);
  });

  /** After the focused thing went away, the focus has to be on something else of the directory. */
  async function untilFocusOn(wanted: RegExp): Promise<void> {
    await until(() => activeElement() !== document.body && wanted.test(focused()), `the focus on ${String(wanted)}, it is on ${focused()}`);
  }

  it('moves the focus to the next chip when one is removed, and to the search box after the last', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    await directory.choose('Ort', 'Apfelstadt');
    await directory.choose('Ort', 'Birnheim');
    directory.button('Filter entfernen: Apfelstadt').focus();
    await sendKeys({ press: 'Enter' });
    await untilFocusOn(/^button "Filter entfernen: Birnheim"/);
    await sendKeys({ press: 'Enter' });
    await untilFocusOn(/^searchbox/);
    expect(directory.names()).to.have.lengthOf(4);
  });

  it('moves the focus to the search box when all filters are removed', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    await directory.choose('Ort', 'Apfelstadt');
    directory.button('Alle Filter entfernen').focus();
    await sendKeys({ press: 'Enter' });
    await untilFocusOn(/^searchbox/);
  });

  it('moves the focus to the search box when an offered name is taken', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    await directory.type('Bernankrais');
    await directory.untilSays('Meinten Sie:');
    directory.button('Birnenkreis Muster').focus();
    await sendKeys({ press: 'Enter' });
    await untilFocusOn(/^searchbox/);
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
  });

  it('moves the focus to the first of the new results when more are shown', async () => {
    const directory = await open({ properties: { data: aLongDataset(120) } });
    directory.button('50 weitere zeigen').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => directory.cards().length === 100, 'a hundred cards');
    await until(() => namesByRole(activeElement(), 'article')[0] === 'Verein 051 (erfunden)', 'the focus on the 51st card');
    directory.button('20 weitere zeigen').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => namesByRole(activeElement(), 'article')[0] === 'Verein 101 (erfunden)', 'the focus on the 101st card');
    expect(directory.hasButton(/weitere zeigen/)).to.equal(false);
  });

  it('keeps the focus in the element when loading is tried again: the next stop is the search box', async () => {
    network.answer('/pretend/later.json', 'nothing yet', 503);
    const directory = stage({ attributes: { src: '/pretend/later.json' } });
    await directory.untilSays('konnte nicht geladen werden');
    const answer = network.hold('/pretend/later.json');
    directory.button('Noch einmal versuchen').focus();
    await sendKeys({ press: 'Enter' });
    await directory.untilSays('wird geladen');
    answer(JSON.stringify(aDataset()));
    await directory.untilReady();
    await until(() => document.activeElement === directory.element, 'the focus in the element');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('searchbox "Organisationen suchen"');
  });

  it('closes the filters of a narrow column by Esc, and moves the focus to the button that opened them', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    directory.page.style.inlineSize = '18rem';
    directory.button('Filter').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => directory.groups().includes('Ort'), 'the filters');
    await tabTo(/^checkbox "Birnheim/);
    await sendKeys({ press: ' ' });
    await directory.untilNames('Birnenkreis Muster');
    await sendKeys({ press: 'Escape' });
    await untilFocusOn(/^button "Filter \(1\)"/);
    expect(directory.groups()).to.deep.equal([]);
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
  });

  it('moves the focus to the box above all values of a group, and back to the button, which stays in sight', async () => {
    const towns = Array.from({ length: 60 }, (_, index) => ({
      ...aDataset().municipalities![0]!,
      ags: `999010${index + 10}`,
      name: `Ort ${index + 10}`,
    }));
    const organisations = towns.map(({ ags, name }) => anOrganisation({ id: `verein-${ags}`, name: `Verein ${name}`, areaServed: [ags] }));
    const directory = await open({ properties: { data: aDataset({ organisations, municipalities: towns }) } });
    const isInSight = () => {
      const { top, bottom } = activeElement().getBoundingClientRect();
      return top > -1 && bottom < innerHeight + 1;
    };
    directory.button('Alle 60 zeigen').focus();
    await sendKeys({ press: 'Enter' });
    await untilFocusOn(/^searchbox "In „Ort“ suchen"/);
    expect(isInSight()).to.equal(true);
    directory.button('Weniger zeigen').focus();
    await sendKeys({ press: 'Enter' });
    await untilFocusOn(/^button "Alle 60 zeigen"/);
    await until(isInSight, 'the button in sight');
  });

  it('leads from the filters of a narrow column to what they leave, and closes them', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    expect(directory.hasButton('Ergebnisse zeigen')).to.equal(false);
    directory.page.style.inlineSize = '18rem';
    directory.button('Filter').focus();
    await sendKeys({ press: 'Enter' });
    await directory.choose('Ort', 'Birnheim');
    directory.button('Ergebnisse zeigen').focus();
    await sendKeys({ press: 'Enter' });
    await untilFocusOn(/^list "Organisationen"/);
    expect(directory.groups()).to.deep.equal([]);
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
  });

  it('closes a long group by Esc, and moves the focus to the button that opened it', async () => {
    const organisations = Array.from({ length: 10 }, (_, index) =>
      anOrganisation({
        id: `verein-${index}`,
        name: `Verein ${index}`,
        languages: [{ code: ['ar', 'de', 'en', 'fa', 'fr', 'it', 'pl', 'ru', 'tr', 'uk'][index]! }],
      }),
    );
    const directory = await open({ properties: { data: aDataset({ organisations }) } });
    directory.button('Alle 10 zeigen').focus();
    await sendKeys({ press: 'Enter' });
    await untilFocusOn(/^searchbox "In „Sprache“ suchen"/);
    await sendKeys({ type: 'ara' });
    expect(directory.choices('Sprache')).to.deep.equal(['Arabisch (1)']);
    await sendKeys({ press: 'Escape' });
    await untilFocusOn(/^button "Alle 10 zeigen"/);
    expect(directory.choices('Sprache')).to.have.lengthOf(8);
  });

  it('leaves the filters of a wide column, and the focus in them, alone at Esc', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    directory.choice('Ort', 'Birnheim').focus();
    await sendKeys({ press: 'Escape' });
    await directory.element.updateComplete;
    expect(focused()).to.match(/^checkbox "Birnheim/);
    expect(directory.groups()).to.include('Ort');
  });

  it('does not take the focus from elsewhere in the page when data arrives', async () => {
    const answer = network.hold('/pretend/slow.json');
    const directory = stage({ attributes: { src: '/pretend/slow.json' } });
    startBefore(directory);
    answer(JSON.stringify(aDataset()));
    await directory.untilReady();
    expect(focused()).to.equal('button "Davor"');
  });
});
