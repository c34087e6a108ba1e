import { expect } from 'chai';
import '../../../../../src/elements/widgets/map-list/define.js';
import '../../../../../src/elements/widgets/map-list/map-stage.js';
import '../../../../../src/elements/widgets/map-list/map-tools.js';
import '../../../../../src/domain/geo/map-of-boundaries.js';
import { allByRole, byRole, focused } from '../../../support/by-role.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { openMap, strikeMap, type MapListDriver } from '../../../support/map-list-driver.js';
import { aDataset } from '../../../support/sample.js';
import { boundaries } from '../../../support/sample-map.js';
import { until } from '../../../support/until.js';

const address = '/pretend/towns.geojson';

/** The device answers with the middle of Birnheim, or with nothing. */
function pretendDevice(knows: boolean): void {
  const [, birnheim] = aDataset().municipalities ?? [];
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (onFound, onFailure) =>
    knows ? onFound({ coords: birnheim } as unknown as GeolocationPosition) : onFailure?.({} as GeolocationPositionError);
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
}

describe('bruecke-map-list, near me', function () {
  this.timeout(30_000);
  const network = fakeNetwork();
  beforeEach(() => network.answer(address, JSON.stringify(boundaries)));
  afterEach(() => {
    strikeMap();
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  const ready = (around = {}) => openMap({ around, attributes: { boundaries: address }, properties: { data: aDataset() } });
  /** What a screen reader is told when it changes. */
  const said = ({ element }: MapListDriver) => element.shadowRoot!.querySelector<HTMLElement>('[aria-live=polite]')!.innerText;

  const pages: Record<string, readonly [lang: string, button: string, sentence: string]> = {
    German: ['de', 'In meiner Nähe', 'Die Liste ist nach der Entfernung von Birnheim geordnet.'],
    English: ['en', 'Near me', 'The list is ordered by distance from Birnheim.'],
    Arabic: ['ar', 'بالقرب مني', 'القائمة مرتبة حسب المسافة من Birnheim.'],
  };
  for (const [language, [lang, button, sentence]] of Object.entries(pages))
    it(`says in ${language} from where the list is ordered, and leaves the focus on the button`, async () => {
      pretendDevice(true);
      const map = await ready({ lang });
      expect(said(map)).to.equal('');
      await map.pressButton(button);
      await until(() => said(map) === sentence, 'the sentence');
      expect(byRole<HTMLInputElement>(map.element, 'searchbox').value).to.equal('Birnheim');
      expect(focused()).to.equal(`button "${button}"`);
    });

  it('says it no longer once the list is ordered otherwise', async () => {
    pretendDevice(true);
    const map = await ready();
    await map.pressButton('In meiner Nähe');
    await until(() => said(map), 'the sentence');
    const order = byRole<HTMLSelectElement>(map.element, 'combobox');
    order.value = 'name';
    order.dispatchEvent(new Event('change'));
    await until(() => said(map) === '', 'silence');
  });

  it('says that the place is not known, a second time too', async () => {
    pretendDevice(false);
    const map = await ready();
    const alert = () => allByRole(map.element, 'alert')[0];
    await map.pressButton('In meiner Nähe');
    const first = alert();
    expect(first?.innerText).to.include('Ihr Standort ist nicht bekannt.');
    await map.pressButton('In meiner Nähe');
    expect(alert()).not.to.equal(first);
    expect(focused()).to.equal('button "In meiner Nähe"');
  });
});
