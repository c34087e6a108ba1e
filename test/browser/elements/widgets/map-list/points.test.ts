import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../../src/elements/widgets/map-list/define.js';
import '../../../../../src/elements/widgets/map-list/map-stage.js';
import '../../../../../src/elements/widgets/map-list/map-tools.js';
import '../../../../../src/domain/geo/map-of-boundaries.js';
import { allByRole, byRole, focused, namesByRole } from '../../../support/by-role.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { openMap, strikeMap, type MapListDriver } from '../../../support/map-list-driver.js';
import { aDataset, anOrganisation, towns } from '../../../support/sample.js';
import { boundaries } from '../../../support/sample-map.js';
import { until } from '../../../support/until.js';

const address = '/pretend/towns.geojson';

const at = (latitude: number, longitude: number, precision: 'exact' | 'postal-code' = 'exact') => ({
  street: 'Erfundene Gasse 1',
  postalCode: '99999',
  locality: 'Apfelstadt',
  ags: towns.Apfelstadt,
  latitude,
  longitude,
  precision,
});

/** Five groups in one house, not in order, one that is known to a postal code only, and one without any address. */
const organisations = [
  ...Array.from({ length: 5 }, (_, i) =>
    anOrganisation({ id: `haus-${i + 1}`, name: `Gruppe ${5 - i} (erfunden)`, places: [at(51.09, 7.09)] }),
  ),
  anOrganisation({ id: 'ungefaehr', name: 'Ungefähr (erfunden)', places: [at(51.09, 7.07, 'postal-code')] }),
  anOrganisation({ id: 'online', name: 'Online (erfunden)' }),
];

describe('bruecke-map-list, with addresses', function () {
  this.timeout(30_000);
  const network = fakeNetwork();
  beforeEach(() => network.answer(address, JSON.stringify(boundaries)));
  afterEach(strikeMap);

  async function near(): Promise<MapListDriver> {
    const map = await openMap({ attributes: { boundaries: address }, properties: { data: aDataset({ organisations }) } });
    await map.pressButton('Vergrößern');
    await map.pressButton('Vergrößern');
    return map;
  }

  it('counts by area first, and names clusters and single places once the map is large enough', async () => {
    const map = await openMap({ attributes: { boundaries: address }, properties: { data: aDataset({ organisations }) } });
    expect(map.areas()[0]).to.equal('Apfelstadt, 7 Organisationen');
    expect(namesByRole(map.map(), 'button')).to.deep.equal([]);
    await map.pressButton('Vergrößern');
    await map.pressButton('Vergrößern');
    expect(namesByRole(map.map(), 'button')).to.deep.equal(['Apfelstadt, 5 Organisationen']);
    expect(namesByRole(map.map(), 'link')).to.include('ca. Ungefähr (erfunden)');
  });

  it('names the town beside its clusters', async () => {
    const map = await near();
    const [label] = map.drawnNames().filter(({ textContent }) => textContent === 'Apfelstadt');
    const name = label!.getBoundingClientRect();
    const cluster = byRole(map.map(), 'button', 'Apfelstadt, 5 Organisationen').getBoundingClientRect();
    expect(name.bottom <= cluster.top || name.top >= cluster.bottom || name.right <= cluster.left || name.left >= cluster.right).to.equal(
      true,
    );
    for (let i = 0; i < 3; i++) await map.pressButton('Vergrößern');
    expect(map.seenNames().length).to.be.greaterThan(0);
  });

  it('lists who is in one house, leads to each, and back to the map with Esc', async () => {
    const map = await near();
    const cluster = byRole(map.map(), 'button', 'Apfelstadt, 5 Organisationen');
    cluster.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused().startsWith('group "5 Organisationen an einem Ort: Erfundene Gasse 1'), 'the list of the house');
    const house = byRole(map.element, 'group', /^5 Organisationen an einem Ort/);
    expect(namesByRole(house, 'link')).to.deep.equal([1, 2, 3, 4, 5].map((number) => `Gruppe ${number} (erfunden)`));
    await sendKeys({ press: 'Escape' });
    await until(() => focused() === 'button "Apfelstadt, 5 Organisationen"', 'the cluster');
    expect(allByRole(map.element, 'group', /^5 Organisationen an einem Ort/)).to.have.lengthOf(0);
  });

  it('keeps the focus on a point as the map moves, and on what moves the map once the point is out of sight', async () => {
    const map = await near();
    const point = byRole(map.map(), 'link', 'ca. Ungefähr (erfunden)');
    point.focus();
    const box = map.map().getBoundingClientRect();
    for (let i = 0; i < 12 && focused().startsWith('link'); i++) {
      expect(focused()).to.equal('link "ca. Ungefähr (erfunden)"');
      expect(point.getBoundingClientRect().right).to.be.greaterThan(box.left);
      await sendKeys({ press: 'ArrowRight' });
      await map.drawn();
    }
    expect(focused()).to.equal('button "Vergrößern"');
    const [left] = map.seen();
    await sendKeys({ press: 'ArrowLeft' });
    await map.drawn();
    expect(map.seen()[0]).to.be.lessThan(left!);
  });

  it('gives everything on the map that can be pressed 24 pixels', async () => {
    const map = await near();
    for (const one of [...allByRole(map.map(), 'link'), ...allByRole(map.map(), 'button')]) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('keeps in the list who has no address, with the town', async () => {
    const map = await near();
    const names = map.names();
    expect(names).to.include('Online (erfunden)');
    expect(byRole(map.element, 'article', 'Online (erfunden)').innerText).to.include('Apfelstadt');
  });

  it('opens the record of a single place', async () => {
    const map = await near();
    byRole(map.map(), 'link', 'ca. Ungefähr (erfunden)').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
    );
    await until(() => map.names().join() === 'Ungefähr (erfunden)', 'the record');
  });
});
