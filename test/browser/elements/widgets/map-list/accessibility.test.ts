import '../../../../../src/elements/widgets/map-list/define.js';
import '../../../../../src/elements/widgets/map-list/map-stage.js';
import '../../../../../src/elements/widgets/map-list/map-tools.js';
import '../../../../../src/domain/geo/map-of-boundaries.js';
import { allByRole } from '../../../support/by-role.js';
import { emulate, isTold } from '../../../support/engine.js';
import { expectAccessible } from '../../../support/expect-accessible.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { openMap, strikeMap, type MapListDriver } from '../../../support/map-list-driver.js';
import { aDataset } from '../../../support/sample.js';
import { boundaries } from '../../../support/sample-map.js';
import { until } from '../../../support/until.js';

const address = '/pretend/towns.geojson';

describe('bruecke-map-list, to everybody', function () {
  this.timeout(40_000);
  const network = fakeNetwork();
  beforeEach(() => network.answer(address, JSON.stringify(boundaries)));
  afterEach(strikeMap);

  const ready = (around = {}) => openMap({ around, attributes: { boundaries: address, tiles: 'ask' }, properties: { data: aDataset() } });

  const pages: Record<string, Record<string, string>> = {
    'from left to right': { lang: 'de' },
    'from right to left': { lang: 'ar', dir: 'rtl' },
    'on a dark page': { lang: 'de', style: 'color-scheme: dark; background: rgb(18, 18, 18); color: rgb(255, 255, 255)' },
  };
  const states: Record<string, (map: MapListDriver) => Promise<void>> = {
    'as it opens': async () => undefined,
    'with an area chosen': async (map) => map.press(/^Apfelstadt/),
    'asking before the street map': async (map) => map.pressButton(/^(Straßenkarte zeigen|عرض خريطة الشوارع)$/),
    enlarged: async (map) => map.pressButton(/^(Vergrößern|تكبير)$/),
    'with its filters open': async (map) => {
      map.element.shadowRoot!.querySelector<HTMLButtonElement>('.filter-toggle')!.click();
      await until(() => allByRole(map.element, 'checkbox').length > 2, 'the filters');
    },
  };
  for (const [way, around] of Object.entries(pages))
    for (const [state, comesAbout] of Object.entries(states))
      it(`has no barrier ${way}, ${state}`, async () => {
        const map = await ready(around);
        await comesAbout(map);
        await expectAccessible(map.element);
      });

  if (isTold)
    it('has no barrier in forced colours', async () => {
      await emulate({ 'forced-colors': 'active' });
      const map = await ready();
      await map.press(/^Apfelstadt/);
      await expectAccessible(map.element);
      await emulate({});
    });
});
