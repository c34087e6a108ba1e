import { expect } from 'chai';
import '../../../../../src/elements/widgets/map-list/define.js';
import '../../../../../src/elements/widgets/map-list/map-stage.js';
import '../../../../../src/elements/widgets/map-list/map-tools.js';
import '../../../../../src/domain/geo/map-of-boundaries.js';
import { byRole, focused, namesByRole } from '../../../support/by-role.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { openMap, strikeMap } from '../../../support/map-list-driver.js';
import { aDataset } from '../../../support/sample.js';
import { boundaries } from '../../../support/sample-map.js';
import { until } from '../../../support/until.js';

const address = '/pretend/towns.geojson';
/** The test server under another name stands in for the host of tiles. */
const host = `127.0.0.1:${location.port}`;
const tiles = `http://${host}/demo/icon.svg?tile={z}/{x}/{y}`;

describe('bruecke-map-list, with a street map', function () {
  this.timeout(30_000);
  const network = fakeNetwork();
  beforeEach(() => network.answer(address, JSON.stringify(boundaries)));
  afterEach(() => {
    strikeMap();
    localStorage.clear();
  });

  const open = (template = tiles) =>
    openMap({ attributes: { boundaries: address, tiles: template, 'tile-attribution': '© Probe' }, properties: { data: aDataset() } });
  const images = () =>
    [...document.querySelector('bruecke-map-list')!.shadowRoot!.querySelectorAll('image')].map((image) => image.getAttribute('href')!);

  it('asks nobody before the click, names who would be asked, and goes on without after a refusal', async () => {
    const map = await open();
    expect(images()).to.deep.equal([]);
    await map.pressButton('Straßenkarte zeigen');
    expect(focused()).to.equal(`group "Straßenkarte von ${host}"`);
    expect(map.text()).to.include(`kommen von ${host}`).and.to.include('IP-Adresse');
    expect(images()).to.deep.equal([]);
    await map.pressButton('Ohne Straßenkarte weiter');
    expect(images()).to.deep.equal([]);
    expect(focused()).to.equal('button "Straßenkarte zeigen"');
    await map.press(/^Apfelstadt/);
    expect(map.names()).to.deep.equal(['Apfelverein Beispiel', 'Kirschchor Erfunden']);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes(`//${host}/`))).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('fetches tiles after the click, names their makers, and stores nothing unless it is to be remembered', async () => {
    const map = await open();
    await map.pressButton('Straßenkarte zeigen');
    await map.pressButton('Straßenkarte laden');
    expect(images().length).to.be.greaterThan(0);
    expect(images().every((href) => href.startsWith(`http://${host}/demo/icon.svg?tile=`))).to.equal(true);
    expect(map.text()).to.include('© Probe');
    expect(map.areas()).to.have.lengthOf(3);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    await map.pressButton('Nicht mehr erlauben');
    expect(images()).to.deep.equal([]);
  });

  it('remembers where the reader wants it so, and forgets when told to', async () => {
    const map = await open();
    await map.pressButton('Straßenkarte zeigen');
    byRole<HTMLInputElement>(map.element, 'checkbox', 'Auf diesem Gerät merken').click();
    await map.pressButton('Straßenkarte laden');
    expect(Object.keys(localStorage)).to.deep.equal([`bruecke-consent:${host}`]);
    const again = await open();
    await until(() => images().length > 0, 'the street map');
    await again.pressButton('Nicht mehr erlauben');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('falls back to the map of towns where tiles do not come, and says so', async () => {
    const map = await open('/pretend-tiles/{z}/{x}/{y}.png');
    await map.pressButton('Straßenkarte zeigen');
    await map.untilSays('Die Straßenkarte ist nicht erreichbar.');
    expect(images()).to.deep.equal([]);
    expect(map.areas()).to.have.lengthOf(3);
  });

  it('offers no street map where the page names none, or what is no address of tiles', async () => {
    for (const template of ['none', '', 'nonsense', 'javascript:alert(1)//{z}{x}{y}']) {
      const map = await open(template);
      expect(namesByRole(map.element, 'button')).not.to.include('Straßenkarte zeigen');
    }
  });
});
