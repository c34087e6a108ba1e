import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../../../src/elements/widgets/map-list/define.js';
// loaded by the element once its map stands: here before, so that no test waits for the compiler
import '../../../../../src/elements/widgets/map-list/map-stage.js';
import '../../../../../src/elements/widgets/map-list/map-tools.js';
import '../../../../../src/domain/geo/map-of-boundaries.js';
import { allByRole, byRole, focused, namesByRole } from '../../../support/by-role.js';
import { isTold } from '../../../support/engine.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { openMap, stageMap, strikeMap } from '../../../support/map-list-driver.js';
import { aDataset } from '../../../support/sample.js';
import { boundaries } from '../../../support/sample-map.js';
import { until } from '../../../support/until.js';

const address = '/pretend/towns.geojson';

describe('bruecke-map-list', function () {
  this.timeout(30_000);
  const network = fakeNetwork();
  beforeEach(() => network.answer(address, JSON.stringify(boundaries)));
  afterEach(strikeMap);

  const ready = (around = {}, attributes = {}) =>
    openMap({ around, attributes: { boundaries: address, ...attributes }, properties: { data: aDataset() } });

  /** Goes from link to link until the one of this name has the focus. */
  async function tabTo(wanted: RegExp): Promise<void> {
    for (let i = 0; i < 60 && !wanted.test(focused()); i++) await sendKeys({ press: 'Tab' });
    expect(focused()).to.match(wanted);
  }

  it('names every area and its count, as links in order of their names', async () => {
    const map = await ready();
    expect(map.areas()).to.deep.equal(['Apfelstadt, 2 Organisationen', 'Birnheim, 1 Organisation', 'Kirschdorf, 1 Organisation']);
    expect(map.names()).to.have.lengthOf(4);
  });

  it('leaves no room for a map that nothing names', async () => {
    const map = stageMap({ properties: { data: aDataset() } });
    await until(() => map.names().length > 0, 'the list');
    const { width } = allByRole(map.element, 'article')[0]!.getBoundingClientRect();
    expect(width).to.be.greaterThan(0.7 * map.element.getBoundingClientRect().width);
  });

  if (isTold)
    it('says in the tree of the browser what it says to tests', async () => {
      await ready();
      const said = JSON.stringify(await a11ySnapshot({}));
      for (const name of ['Apfelstadt, 2 Organisationen', 'Birnheim, 1 Organisation', 'Kirschdorf, 1 Organisation'])
        expect(said).to.include(name);
    });

  it('filters the list by an area that is pressed, and takes it back when it is pressed again', async () => {
    const map = await ready();
    await map.press(/^Apfelstadt/);
    expect(map.names()).to.deep.equal(['Apfelverein Beispiel', 'Kirschchor Erfunden']);
    expect(map.areas()[0]).to.equal('Apfelstadt, 2 Organisationen, ausgewählt');
    expect(map.area(/^Apfelstadt/).getAttribute('aria-current')).to.equal('true');
    expect(map.hasButton('Filter entfernen: Apfelstadt')).to.equal(true);
    await map.press(/^Apfelstadt/);
    expect(map.names()).to.have.lengthOf(4);
    expect(map.areas()[0]).to.equal('Apfelstadt, 2 Organisationen');
  });

  it('shows on the map what was chosen elsewhere', async () => {
    const map = await ready({}, { filters: 'town: Birnheim' });
    expect(map.areas()[1]).to.equal('Birnheim, 1 Organisation, ausgewählt');
    await map.pressButton('Filter entfernen: Birnheim');
    expect(map.areas()[1]).to.equal('Birnheim, 1 Organisation');
  });

  it('gives each area the address of the page that it leads to', async () => {
    const map = await ready();
    expect(map.area(/^Birnheim/).getAttribute('href')).to.equal('#map-list.town=99900002');
    await map.press(/^Apfelstadt/);
    expect(map.area(/^Birnheim/).getAttribute('href')).to.equal('#map-list.town=99900001&map-list.town=99900002');
    expect(map.area(/^Apfelstadt/).getAttribute('href')).to.equal('#');
  });

  it('leads by keyboard from an area to its list, through the list, and back with Esc', async () => {
    const map = await ready();
    byRole(map.page, 'button', 'Davor').focus();
    await tabTo(/^link "Apfelstadt, 2/);
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === 'list "Organisationen"', 'the list');
    expect(map.names()).to.deep.equal(['Apfelverein Beispiel', 'Kirschchor Erfunden']);
    await tabTo(/^link "Mehr/);
    await sendKeys({ press: 'Escape' });
    expect(focused()).to.equal('link "Apfelstadt, 2 Organisationen, ausgewählt"');
  });

  it('lets readers pass the map', async () => {
    const map = await ready();
    byRole(map.page, 'button', 'Davor').focus();
    await tabTo(/^link "Karte überspringen/);
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === 'list "Organisationen"', 'the list');
  });

  it('writes its names and numbers as large as the text around, and no name across another', async () => {
    const map = await ready({ style: 'font-size: 16px' });
    const [box] = map.page.getElementsByTagName('section');
    const before = map.letters();
    expect(before).to.be.closeTo(13, 0.1);
    box!.style.fontSize = '32px';
    await until(() => map.letters() > 1.9 * before, 'larger letters');
    const names = map.drawnNames().map((name) => name.getBoundingClientRect());
    expect(names.length).to.be.greaterThan(2);
    for (const [i, one] of names.entries())
      for (const other of names.slice(i + 1))
        expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top).to.equal(true);
  });

  it('has its numbers inside of their symbols on a telephone, however large its text is', async () => {
    const map = await ready({ style: 'inline-size: 320px; font-size: 16px' });
    const [box] = map.page.getElementsByTagName('section');
    for (const size of [16, 32]) {
      box!.style.fontSize = `${size}px`;
      await until(() => Math.round(map.letters()) === Math.round((size * 13) / 16), `letters for ${size} pixels`);
      for (const number of map.map().querySelectorAll('.tally')) {
        const symbol = number.previousElementSibling!.getBoundingClientRect();
        const { left, right } = number.getBoundingClientRect();
        expect(left).to.be.greaterThan(symbol.left);
        expect(right).to.be.lessThan(symbol.right);
      }
    }
  });

  it('points at the area of the card that has the focus', async () => {
    const map = await ready();
    const rings = () => map.element.shadowRoot!.querySelectorAll('.ring').length;
    expect(rings()).to.equal(0);
    allByRole(byRole(map.element, 'article', 'Birnenkreis Muster'), 'link')[0]!.focus();
    await map.drawn();
    expect(rings()).to.equal(1);
  });

  it('enlarges by buttons, moves by arrow keys, and shows all again', async () => {
    const map = await ready();
    const [, , width] = map.seen();
    await map.pressButton('Vergrößern');
    const [left, , less] = map.seen();
    expect(less).to.be.lessThan(width!);
    await sendKeys({ press: 'ArrowRight' });
    await map.drawn();
    expect(map.seen()[0]).to.be.greaterThan(left!);
    await map.pressButton('Ganze Karte');
    expect(map.seen()[2]).to.equal(width);
  });

  it('enlarges around what is chosen, which stays marked and named', async () => {
    const map = await ready();
    await map.press(/^Kirschdorf/);
    for (let i = 0; i < 8; i++) {
      await map.pressButton('Vergrößern');
      expect(map.seenNames()).to.include('Kirschdorf');
    }
    expect(map.area(/^Kirschdorf/).getAttribute('aria-current')).to.equal('true');
    expect(map.areas()).to.include('Kirschdorf, 1 Organisation, ausgewählt');
    await map.pressButton('Ganze Karte');
    expect(map.seenNames()).to.include('Kirschdorf');
  });

  it('names what is seen of a town whose middle is out of sight', async () => {
    const map = await ready();
    for (let i = 0; i < 4; i++) await map.pressButton('Vergrößern');
    // the middle of the map, where four towns meet
    expect(map.seenNames()).to.have.members(['Apfelstadt', 'Birnheim', 'Kirschdorf', 'Nachbarort']);
  });

  it('is whole on paper, with a number for each town and a legend that says which, whatever part is seen', async () => {
    const map = await ready();
    const whole = map.seen();
    for (let i = 0; i < 3; i++) await map.pressButton('Vergrößern');
    const part = map.seen();
    dispatchEvent(new Event('beforeprint'));
    expect(map.seen()).to.deep.equal(whole);
    expect(map.numbers()).to.deep.equal(['1', '2', '3']);
    expect(map.seenNames()).to.include.members(['Apfelstadt', 'Birnheim', 'Kirschdorf']);
    expect(map.legend()).to.deep.equal(['Apfelstadt: 2 Organisationen', 'Birnheim: 1 Organisation', 'Kirschdorf: 1 Organisation']);
    dispatchEvent(new Event('afterprint'));
    expect(map.seen()).to.deep.equal(part);
  });

  it('enlarges by the wheel only while Ctrl is held, and says so otherwise', async () => {
    const map = await ready();
    const [, , width] = map.seen();
    const turn = (ctrlKey: boolean) => {
      const wheel = new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, composed: true, cancelable: true });
      map.map().dispatchEvent(wheel);
      return wheel.defaultPrevented;
    };
    expect(turn(false)).to.equal(false);
    await map.untilSays('Strg');
    expect(map.seen()[2]).to.equal(width);
    expect(turn(true)).to.equal(true);
    await map.drawn();
    expect(map.seen()[2]).to.be.lessThan(width!);
  });

  it('narrows the list to what can be seen, where the reader wants it so, and says how many that are', async () => {
    const map = await ready();
    for (let i = 0; i < 6; i++) await map.pressButton('Vergrößern');
    for (let i = 0; i < 12; i++) {
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowDown' });
    }
    await map.drawn();
    byRole<HTMLInputElement>(map.element, 'checkbox', 'Nur zeigen, was auf der Karte zu sehen ist').click();
    await map.untilNames('Birnenkreis Muster');
    await until(() => map.status() === '1 Organisation', 'the status');
    expect(map.areas().some((name) => name.includes('ausgewählt'))).to.equal(false);
    await map.pressButton('Ganze Karte');
    await until(() => map.names().length === 4, 'all cards');
  });

  it('has its list without a map: where none is named, where it does not come, where the page wants none', async () => {
    network.answer('/pretend/broken.json', '{}');
    for (const attributes of [
      {},
      { boundaries: '/pretend/missing.json' },
      { boundaries: '/pretend/broken.json' },
      { boundaries: address, layout: 'list' },
    ]) {
      const map = stageMap({ attributes, properties: { data: aDataset() } });
      await until(() => allByRole(map.element, 'article').length === 4, 'the list');
      await map.drawn();
      expect(map.hasMap()).to.equal(false);
      if ('boundaries' in attributes && attributes.boundaries !== address) await map.untilSays('Die Karte konnte nicht geladen werden.');
    }
  });

  it('speaks the language of the page', async () => {
    const map = await ready({ lang: 'ar', dir: 'rtl' });
    expect(map.areas()).to.deep.equal(['Apfelstadt، منظمتان', 'Birnheim، منظمة واحدة', 'Kirschdorf، منظمة واحدة']);
    expect(namesByRole(map.element, 'button')).to.include('تكبير');
  });
});
