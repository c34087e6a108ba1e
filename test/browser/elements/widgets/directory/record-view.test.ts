import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { allByRole, byRole, focused, namesByRole } from '../../../support/by-role.js';
import { open, strike, type DirectoryDriver } from '../../../support/directory-driver.js';
import { expectAccessible } from '../../../support/expect-accessible.js';
import { aFullDataset } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

const back = 'Zurück zur Liste';
const more = (directory: DirectoryDriver, name: string) => byRole<HTMLAnchorElement>(directory.element, 'link', `Mehr: ${name}`);
const untilOpen = (directory: DirectoryDriver, name: string) =>
  until(() => directory.names().join() === name && directory.hasButton(back), `the view of ${name}`);
const untilFocusOn = (wanted: string) => until(() => focused() === wanted, `the focus on ${wanted}, it is on ${focused()}`);

async function openRecord(directory: DirectoryDriver, name: string): Promise<void> {
  more(directory, name).focus();
  await sendKeys({ press: 'Enter' });
  await untilOpen(directory, name);
}

describe('bruecke-directory, with one record opened', function () {
  // axe looks at everything: on a busy machine that takes its time
  this.timeout(40_000);
  afterEach(strike);

  const looks: Record<string, Record<string, string>> = {
    'from left to right': { lang: 'de' },
    'on a dark page': { lang: 'de', style: 'color-scheme: dark; background: rgb(18, 18, 18); color: rgb(255, 255, 255)' },
  };
  for (const [way, around] of Object.entries(looks))
    it(`has no barrier, ${way}`, async () => {
      const directory = await open({ around, attributes: { 'report-to': 'amt@example.org' }, properties: { data: aFullDataset() } });
      await openRecord(directory, 'Apfelverein Beispiel');
      await expectAccessible(directory.element);
    });

  it('has no barrier, from right to left', async () => {
    const directory = await open({ around: { lang: 'ar', dir: 'rtl' }, properties: { data: aFullDataset() } });
    byRole(directory.element, 'link', /Apfelverein Beispiel$/).click();
    await until(() => directory.hasButton('العودة إلى القائمة') && directory.names().length === 1, 'the view of the record');
    await expectAccessible(directory.element);
  });

  it('shows the record in place of the list, by the link of its card, with all that is known of it', async () => {
    const directory = await open({ properties: { data: aFullDataset() } });
    await openRecord(directory, 'Apfelverein Beispiel');
    expect(allByRole(directory.element, 'search')).to.have.lengthOf(0);
    expect(allByRole(directory.element, 'checkbox')).to.have.lengthOf(0);
    expect(namesByRole(directory.card('Apfelverein Beispiel'), 'region')).to.deep.equal([
      'Treffen und Veranstaltungen',
      'Verbindungen',
      'Quellen',
    ]);
    expect(directory.text()).to.include('Die Quellen sagen Verschiedenes:');
  });

  it('moves the focus to the name of the record, and on the way back to the card that it was opened from', async () => {
    const directory = await open({ properties: { data: aFullDataset() } });
    await openRecord(directory, 'Birnenkreis Muster');
    await untilFocusOn('heading "Birnenkreis Muster"');
    directory.button(back).focus();
    await sendKeys({ press: 'Enter' });
    await directory.untilReady();
    await untilFocusOn('heading "Birnenkreis Muster"');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('link "Mehr: Birnenkreis Muster"');
  });

  it('leads back to the list as the reader left it', async () => {
    const directory = await open({ properties: { data: aFullDataset() } });
    await directory.type('verein');
    await directory.choose('Ort', 'Apfelstadt');
    await openRecord(directory, 'Apfelverein Beispiel');
    await directory.press(back);
    await directory.untilReady();
    expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
    expect(directory.searchbox().value).to.equal('verein');
    expect(directory.chosen('Ort')).to.deep.equal(['Apfelstadt (1)']);
  });

  it('leads on to the organisations that it is connected with, but not to those that are only named', async () => {
    const directory = await open({ properties: { data: aFullDataset() } });
    await openRecord(directory, 'Apfelverein Beispiel');
    const network = byRole(directory.element, 'region', 'Verbindungen');
    expect(network.innerText).to.include('Musteramt');
    expect(namesByRole(network, 'link')).to.deep.equal(['Birnenkreis Muster', 'Kirschchor Erfunden']);
    byRole(network, 'link', 'Kirschchor Erfunden').focus();
    await sendKeys({ press: 'Enter' });
    await untilOpen(directory, 'Kirschchor Erfunden');
    await untilFocusOn('heading "Kirschchor Erfunden"');
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
    it(`leaves a click with ${key} to the browser, which opens the address elsewhere`, async () => {
      const directory = await open({ properties: { data: aFullDataset() } });
      let isPrevented: boolean | undefined;
      const onClick = (event: Event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      directory.page.addEventListener('click', onClick);
      more(directory, 'Birnenkreis Muster').dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }),
      );
      expect(isPrevented).to.equal(false);
      await directory.element.updateComplete;
      expect(directory.hasButton(back)).to.equal(false);
    });

  it('says that a record is gone where newer data lacks it, and leads back to the list', async () => {
    const directory = await open({ properties: { data: aFullDataset() } });
    await openRecord(directory, 'Birnenkreis Muster');
    directory.element.data = aFullDataset({ organisations: aFullDataset().organisations!.filter(({ id }) => id !== 'birnenkreis') });
    await directory.untilSays('Diesen Eintrag gibt es hier nicht (mehr).');
    await directory.press(back);
    await directory.untilReady();
    expect(directory.names()).to.not.include('Birnenkreis Muster');
    await untilFocusOn('searchbox "Organisationen suchen"');
  });

  it('makes the button that leads back and the link for errors at least 24 pixels high', async () => {
    const directory = await open({ attributes: { 'report-to': 'amt@example.org' }, properties: { data: aFullDataset() } });
    await openRecord(directory, 'Apfelverein Beispiel');
    for (const target of [directory.button(back), byRole(directory.element, 'link', /^Fehler melden/)]) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.innerText).to.be.at.least(24);
    }
  });

  it('keeps its headings below the level that the page asks for', async () => {
    const directory = await open({ attributes: { 'heading-level': '2' }, properties: { data: aFullDataset() } });
    await openRecord(directory, 'Apfelverein Beispiel');
    const headings = allByRole(directory.element, 'heading').map(({ localName }) => localName);
    expect(headings).to.deep.equal(['h2', 'h3', 'h3', 'h3']);
  });
});
