import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import { byRole, focused } from '../../../support/by-role.js';
import { open, strike, type CalendarDriver } from '../../../support/calendar-driver.js';
import { aDataset, aMeeting } from '../../../support/sample.js';

/** Presses Tab from the button before the element to the one behind it, and tells where it came by. */
async function walk({ page }: CalendarDriver): Promise<string[]> {
  byRole(page, 'button', 'Davor').focus();
  const stops: string[] = [];
  while (stops.length < 30 && stops.at(-1) !== 'button "Danach"') {
    await sendKeys({ press: 'Tab' });
    stops.push(focused());
  }
  return stops;
}

const data = aDataset({
  meetings: [
    aMeeting({ id: 'a', title: { de: 'Erstes' }, start: '2026-12-01', precision: 'day', status: 'confirmed' }),
    aMeeting({ id: 'b', title: { de: 'Zweites' }, start: '2026-12-02T18:00', precision: 'time', status: 'confirmed' }),
  ],
});
const head = [
  'searchbox "Treffen suchen"',
  'button "Kommende"',
  'button "Monat"',
  'button "Jahr"',
  'button "Vergangene"',
  'button "Filter"',
];

describe('bruecke-calendar, by keyboard', () => {
  afterEach(strike);

  it('goes through the list in the order of reading', async () => {
    const stops = await walk(await open({ data }));
    expect(stops).to.deep.equal([...head, 'link "Erstes"', 'link "Zweites"', 'button "In den eigenen Kalender"', 'button "Danach"']);
  });

  it('goes through the month in the order of reading, by ordinary links', async () => {
    const stops = await walk(await open({ data, attributes: { view: 'month', today: '2026-12-01' } }));
    expect(stops).to.deep.equal([
      ...head,
      'button "Früherer Monat"',
      'button "Späterer Monat"',
      'button "Heute"',
      'link "1, 1 Treffen"',
      'link "Erstes (Dienstag, 1. Dezember)"',
      'link "2, 1 Treffen"',
      'link "18:00 Zweites (Mittwoch, 2. Dezember)"',
      'button "In den eigenen Kalender"',
      'button "Danach"',
    ]);
  });

  it('opens a meeting and comes back without a mouse', async () => {
    const calendar = await open({ data });
    calendar.link('Zweites').focus();
    await sendKeys({ press: 'Enter' });
    await calendar.untilHas('heading', 'Darf ich kommen?');
    await calendar.untilReady();
    expect(focused()).to.equal('heading "Zweites"');
    calendar.button('Zurück zum Kalender').focus();
    await sendKeys({ press: 'Enter' });
    await calendar.untilHas('link', 'Zweites');
    await calendar.untilReady();
    expect(focused()).to.equal('link "Zweites"');
  });
});
