import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import type { BrueckeCalendar } from '../../../../../src/elements/widgets/calendar/calendar.js';
import { byRole, focused } from '../../../support/by-role.js';
import { open, strike, type CalendarDriver } from '../../../support/calendar-driver.js';
import { aCalendarDataset } from '../../../support/calendar-sample.js';
import { until } from '../../../support/until.js';

/** Puts a second calendar below the first, which has the id `first`, with the same query. */
async function beside(calendar: CalendarDriver): Promise<BrueckeCalendar> {
  const other = document.createElement('bruecke-calendar');
  other.setAttribute('for', 'first');
  other.setAttribute('today', '2026-11-25');
  other.data = aCalendarDataset();
  calendar.page.append(other);
  await until(() => other.shadowRoot?.querySelector('[part=along]'), 'the other calendar');
  return other;
}

describe('bruecke-calendar, beside others', () => {
  // Firefox takes another address for another page until this one is loaded
  before(() => until(() => document.readyState === 'complete', 'the page'));
  afterEach(strike);

  it('leaves the focus in the one that is used', async () => {
    const calendar = await open({ attributes: { id: 'first' } });
    const other = await beside(calendar);
    await calendar.follow('Apfelabend');
    await until(() => other.shadowRoot!.querySelector('[part=page]'), 'the meeting in the other one');
    await until(() => calendar.element.shadowRoot!.activeElement?.textContent?.includes('Apfelabend'), 'the focus on its heading');
    await calendar.press('Zurück zum Kalender');
    await until(() => focused() === 'link "Apfelabend"', 'the focus on its link');
    expect(document.activeElement).to.equal(calendar.element);
  });

  it('takes the focus from no field of the page', async () => {
    const calendar = await open({ attributes: { 'url-state': 'fragment' } });
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'Name');
    calendar.page.append(field);
    field.focus();
    location.hash = '#calendar.record=kommt';
    await calendar.untilHas('heading', 'Darf ich kommen?');
    await calendar.element.updateComplete;
    expect(focused()).to.equal('textbox "Name"');
    history.back();
    await calendar.untilHas('article', 'Birnenfest');
    expect(focused()).to.equal('textbox "Name"');
  });

  it('goes on showing its meetings where the other shows a record that is none of them', async () => {
    const calendar = await open({ attributes: { id: 'first', 'url-state': 'fragment' } });
    const other = await beside(calendar);
    location.hash = '#first.record=birnenkreis';
    await calendar.untilSays('Diesen Eintrag gibt es hier nicht');
    expect(byRole(other, 'article', 'Apfelabend').innerText).to.include('1. Dezember 2026');
    history.back();
    await calendar.untilHas('article', 'Apfelabend');
  });

  it('leaves the focus on the way to the next month while a day is open', async () => {
    const calendar = await open({ attributes: { view: 'month', 'url-state': 'fragment' } });
    location.hash = '#calendar.view=month&calendar.at=2026-12-01';
    await calendar.untilHas('heading', /1\. Dezember 2026/);
    await calendar.press('Späterer Monat');
    await calendar.untilHas('heading', 'Januar 2027');
    expect(focused()).to.equal('button "Späterer Monat"');
    history.go(-2);
    await calendar.untilHas('heading', 'November 2026');
  });
});
