import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import { allByRole } from '../../../support/by-role.js';
import { open, stage, strike, type CalendarDriver } from '../../../support/calendar-driver.js';
import { aCalendarDataset } from '../../../support/calendar-sample.js';
import { emulate, isTold } from '../../../support/engine.js';
import { expectAccessible } from '../../../support/expect-accessible.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { until } from '../../../support/until.js';

const adopted = '<ul><li><article><h3>Fassung dieser Seite</h3></article></li></ul>';

describe('bruecke-calendar, to everybody', function () {
  // axe looks at everything: on a busy machine that takes its time
  this.timeout(40_000);
  const network = fakeNetwork();
  afterEach(strike);

  type Around = Readonly<Record<string, string>>;
  const opened = (around: Around, attributes: Readonly<Record<string, string>> = {}, width = '60rem') =>
    open({ around, attributes, width });

  /** Every view and state that an element can be in, and how it comes about. */
  const states: Record<string, (around: Around) => Promise<CalendarDriver>> = {
    'as a list': (around) => opened(around),
    'as a list in a narrow place': (around) => opened(around, {}, '18rem'),
    'as a month': (around) => opened(around, { view: 'month', today: '2026-12-03' }),
    'as a month with a campaign': (around) => opened(around, { view: 'month', today: '2027-03-21' }),
    'as days below each other': (around) => opened(around, { view: 'month', today: '2027-03-21' }, '18rem'),
    'as an empty month': (around) => opened(around, { view: 'month', today: '2031-03-21' }),
    'as a year': (around) => opened(around, { view: 'year', today: '2027-03-21' }),
    'with what is over': (around) => opened(around, { view: 'past' }),
    'with nothing announced': (around) => opened(around, { today: '2040-01-01' }),
    'with a day open': async (around) => {
      const calendar = await opened(around, { view: 'month', today: '2026-12-03' });
      calendar.cell(1).querySelector('a')!.click();
      await calendar.untilReady();
      return calendar;
    },
    'with all of one meeting': async (around) => {
      const calendar = await opened(around);
      allByRole(calendar.element, 'article')[1]!.querySelector('a')!.click();
      await calendar.untilReady();
      return calendar;
    },
    'with its filters open': async (around) => {
      const calendar = await opened(around);
      calendar.element.shadowRoot!.querySelector<HTMLElement>('.filter-toggle')!.click();
      await calendar.element.updateComplete;
      return calendar;
    },
    'with what can be taken along': async (around) => {
      const calendar = await opened(around, { feeds: '/feeds/' });
      (await until(() => calendar.element.shadowRoot!.querySelector('details'), 'what can be taken along')).open = true;
      await calendar.untilHas('button', /\.ics/);
      return calendar;
    },
    'with invented data': (around) => open({ around, data: aCalendarDataset({ invented: true }) }),
    'while loading': async (around) => {
      network.hold('/pretend/slow.json');
      const calendar = stage({ around, attributes: { src: '/pretend/slow.json' } });
      await calendar.element.updateComplete;
      return calendar;
    },
    'after a failure': async (around) => {
      const calendar = stage({ around, attributes: { src: '/pretend/missing.json' }, content: adopted });
      await calendar.untilHas('button', /./);
      return calendar;
    },
    'told nothing': async (around) => {
      const calendar = stage({ around });
      await calendar.untilSays('src');
      return calendar;
    },
  };
  const pages: Record<string, Around> = {
    'from left to right': { lang: 'de' },
    'from right to left': { lang: 'ar', dir: 'rtl' },
    'on a dark page': { lang: 'de', style: 'color-scheme: dark; background: rgb(18, 18, 18); color: rgb(255, 255, 255)' },
  };

  for (const [state, comesAbout] of Object.entries(states)) {
    for (const [way, around] of Object.entries(pages)) {
      it(`has no barrier ${state}, ${way}`, async () => {
        const calendar = await comesAbout(around);
        await expectAccessible(calendar.element);
      });
    }
  }

  it('draws nothing wider than a place of 256 pixels', async () => {
    for (const view of ['list', 'month', 'year']) {
      const calendar = await opened({ lang: 'de' }, { view, today: '2027-03-21' }, '256px');
      const { left, right } = calendar.element.getBoundingClientRect();
      for (const role of ['article', 'button', 'link', 'searchbox', 'heading'])
        for (const thing of allByRole(calendar.element, role)) {
          expect(thing.getBoundingClientRect().right, `${view} ${role} ${thing.innerText}`).to.be.at.most(right + 1);
          expect(thing.getBoundingClientRect().left, `${view} ${role} ${thing.innerText}`).to.be.at.least(left - 1);
        }
    }
  });

  it('makes everything that can be pressed at least 24 pixels high', async () => {
    for (const view of ['list', 'month', 'year']) {
      const calendar = await opened({ lang: 'de' }, { view, today: '2027-03-21' });
      for (const target of [
        ...allByRole(calendar.element, 'button'),
        ...allByRole(calendar.element, 'cell').flatMap((cell) => [...cell.querySelectorAll('a')]),
      ])
        expect(target.getBoundingClientRect().height, `${view} ${target.innerText}`).to.be.at.least(23.5);
    }
  });

  if (isTold) {
    describe('where the engine can be told', () => {
      afterEach(() => emulate({}));
      for (const state of ['as a list', 'as a month with a campaign', 'as a year']) {
        it(`has no barrier ${state}, with forced colours`, async () => {
          await emulate({ 'forced-colors': 'active' });
          await expectAccessible((await states[state]!({ lang: 'de' })).element);
        });
      }
    });
  }
});
