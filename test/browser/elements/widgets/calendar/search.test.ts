import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import type { BrueckeQueryChangeEvent } from '../../../../../src/state/events.js';
import { byRole, focused } from '../../../support/by-role.js';
import { open, strike } from '../../../support/calendar-driver.js';
import { aCalendarDataset } from '../../../support/calendar-sample.js';
import { aMeeting, towns } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

describe('bruecke-calendar, searched and filtered', () => {
  const before = location.pathname + location.search;
  afterEach(() => {
    strike();
    history.replaceState(null, '', before);
  });

  it('finds meetings by what was typed', async () => {
    const calendar = await open();
    await calendar.type('vortrag');
    await calendar.untilCards('Vortrag im Netz');
    await calendar.untilStatus('1 Treffen');
  });

  it('offers what leads out where nothing is found', async () => {
    const calendar = await open();
    await calendar.type('xylophonzirkus');
    await calendar.untilSays('Dazu wurde kein Treffen gefunden.');
    await calendar.press(/ohne Suchwort/);
    await until(() => calendar.cards().length > 3, 'the meetings');
    await until(() => focused() === 'searchbox "Treffen suchen"', 'the focus on the search box');
  });

  it('filters by town, kind, audience, registration and how one comes, with numbers', async () => {
    const calendar = await open();
    await calendar.press('Filter');
    await calendar.choose('Ort', /^Birnheim \(1\)/);
    await calendar.untilCards('Birnenfest');
    expect(calendar.has('button', 'Filter (1)')).to.equal(true);
    await calendar.press('Filter entfernen: Birnheim');
    await calendar.choose('Anmeldung', /^Ohne Anmeldung \(1\)/);
    await calendar.untilCards('Apfelabend');
    await calendar.press('Alle Filter entfernen');
    await calendar.choose('Wie', /^online \(2\)/);
    await calendar.untilCards('Apfelabend', 'Vortrag im Netz');
  });

  it('counts what the view can show: in the list what is not over, elsewhere all', async () => {
    const at = (locality: keyof typeof towns) => ({ place: { locality, ags: towns[locality], precision: 'municipality' as const } });
    const meetings = [
      aMeeting({ id: 'vorbei', title: { de: 'Birnenfest von früher' }, start: '2026-10-05', ...at('Birnheim') }),
      aMeeting({ id: 'kommt', title: { de: 'Birnenfest' }, start: '2026-12-01', ...at('Birnheim') }),
      aMeeting({ id: 'offen', title: { de: 'Apfelfest' }, start: undefined, precision: 'unknown', ...at('Apfelstadt') }),
      aMeeting({ id: 'treff', start: '2026-09-29', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU' }, ...at('Apfelstadt') }),
      aMeeting({ id: 'kurs', start: '2026-09-29', recurrence: { rule: 'FREQ=WEEKLY;COUNT=4' }, ...at('Apfelstadt') }),
    ];
    const calendar = await open({ data: aCalendarDataset({ meetings }) });
    await calendar.press('Filter');
    await calendar.untilHas('checkbox', /^Birnheim \(1\)/);
    await calendar.untilHas('checkbox', /^Apfelstadt \(2\)/);
    await calendar.press('Monat');
    await calendar.untilHas('checkbox', /^Birnheim \(2\)/);
    await calendar.untilHas('checkbox', /^Apfelstadt \(3\)/);
    await calendar.press('Kommende');
    await calendar.type('birnenfest');
    await calendar.untilHas('checkbox', /^Birnheim \(1\)/);
    await calendar.untilHas('checkbox', /^Apfelstadt \(0\)/);
  });

  it('counts all where all is over, for the list shows what was last', async () => {
    const place = (ags: string) => ({ place: { ags, precision: 'municipality' as const } });
    const meetings = Object.values(towns).map((ags, day) => aMeeting({ id: `fest-${day}`, start: `2026-10-0${day + 1}`, ...place(ags) }));
    const calendar = await open({ data: aCalendarDataset({ meetings }) });
    await calendar.press('Filter');
    await calendar.untilHas('checkbox', /^Birnheim \(1\)/);
    await calendar.choose('Ort', /^Birnheim \(1\)/);
    await calendar.untilHas('checkbox', /^Apfelstadt \(1\)/);
  });

  it('closes its filters by Esc', async () => {
    const calendar = await open();
    await calendar.press('Filter');
    await calendar.untilHas('group', 'Ort');
    byRole(calendar.element, 'group', 'Filter').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => focused() === 'button "Filter"', 'the focus on the button');
  });

  it('obeys filters of the page that the reader cannot change', async () => {
    const calendar = await open({ attributes: { 'locked-filters': 'town: Birnheim' } });
    await calendar.untilCards('Birnenfest');
    expect(calendar.text()).to.include('Birnheim (fest eingestellt)');
  });

  it('writes view, month and filters to the address, and follows the back button', async () => {
    const calendar = await open({ attributes: { 'url-state': 'fragment' } });
    calendar.element.id = 'termine';
    const queries: unknown[] = [];
    calendar.element.addEventListener('bruecke-query-change', ({ query }: BrueckeQueryChangeEvent) => queries.push(query));
    await calendar.press('Monat');
    await calendar.press('Späterer Monat');
    expect(location.hash).to.equal('#termine.view=month&termine.at=2026-12');
    expect(queries.at(-1)).to.include({ view: 'month', at: '2026-12' });
    history.back();
    await until(() => calendar.has('heading', 'November 2026'), 'the month before');
  });

  it('opens what an address names', async () => {
    history.replaceState(null, '', '#calendar.view=month&calendar.at=2026-12-01');
    const calendar = await open({ attributes: { 'url-state': 'fragment' } });
    expect(calendar.has('heading', 'Dienstag, 1. Dezember 2026')).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
  });

  it('takes no harm from an address that means nothing', async () => {
    history.replaceState(null, '', '#calendar.view=quer&calendar.at=2026-99-99&calendar.record=%00');
    const calendar = await open({ attributes: { 'url-state': 'fragment' } });
    expect(calendar.text()).to.include('Diesen Eintrag gibt es hier nicht (mehr).');
    await calendar.press('Zurück zum Kalender');
    expect(calendar.cards().length).to.be.greaterThan(3);
  });
});
