import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import { aCalendarDataset } from '../../../support/calendar-sample.js';
import type { BrueckeCalendar } from '../../../../../src/elements/widgets/calendar/calendar.js';
import { byRole, focused, namesByRole } from '../../../support/by-role.js';
import { open, strike, type CalendarDriver } from '../../../support/calendar-driver.js';
import { aDataset, aMeeting } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

/** The answers of a section, by their questions. */
const answers = (section: HTMLElement) =>
  Object.fromEntries(
    [...section.querySelectorAll('dt')].map((name) => [name.textContent, (name.nextElementSibling as HTMLElement).innerText.trim()]),
  );

describe('bruecke-calendar, all of one meeting', () => {
  afterEach(strike);

  it('opens from its title, has the focus on its name, and goes back to where it was', async () => {
    const calendar = await open();
    await calendar.follow('Apfelabend');
    await until(() => focused() === 'heading "Apfelabend"', 'the focus on the name');
    await calendar.press('Zurück zum Kalender');
    await until(() => focused() === 'link "Apfelabend"', 'the focus on the link');
  });

  it('goes back over several meetings to the first, on the card of the day from which it was opened', async () => {
    const one = (id: string, title: string, start: string, successor?: string) =>
      aMeeting({ id, title: { de: title }, start, precision: 'day', status: 'postponed', ...(successor && { successor }) });
    const meetings = [one('a', 'Erstes', '2026-12-05', 'b'), one('b', 'Zweites', '2027-02-01', 'c'), one('c', 'Drittes', '2027-03-01')];
    const calendar = await open({ data: aDataset({ meetings }), attributes: { view: 'month', today: '2026-12-01' } });
    await calendar.follow('5, 1 Treffen');
    const card = () => byRole(byRole(calendar.element, 'region', 'Samstag, 5. Dezember 2026'), 'link', 'Erstes');
    card().click();
    await calendar.untilHas('button', 'Zurück zum Kalender');
    await calendar.untilReady();
    await calendar.follow('Ersatz: Zweites');
    await calendar.untilHas('link', 'Ersatz: Drittes');
    await calendar.follow('Ersatz: Drittes');
    await calendar.untilHas('heading', 'Drittes');
    await calendar.press('Zurück zum Kalender');
    await until(() => calendar.element.shadowRoot!.activeElement === card(), 'the focus on the card of the day');
  });

  it('says of a meeting whose campaign it belongs to, and not so on the page of that', async () => {
    const calendar = await open({ attributes: { today: '2027-03-01' } });
    await calendar.follow('Obstwochen');
    const parts = byRole(calendar.element, 'region', 'Dazu gehören');
    expect(parts.innerText).to.include('Tag des Obstes').and.not.include('Teil von');
    await calendar.follow('Tag des Obstes');
    expect(calendar.has('link', 'Obstwochen')).to.equal(true);
    expect(calendar.text()).to.include('Teil von Obstwochen');
  });

  it('has no empty paragraph where errors are reported nowhere', async () => {
    const calendar = await open();
    await calendar.follow('Apfelabend');
    const page = byRole(calendar.element, 'article', 'Apfelabend');
    expect([...page.querySelectorAll('p')].filter(({ innerText }) => !innerText.trim())).to.deep.equal([]);
  });

  it('answers whether one may come; what is not known is not no', async () => {
    const calendar = await open();
    await calendar.follow('Apfelabend');
    expect(answers(byRole(calendar.element, 'region', 'Darf ich kommen?'))).to.deep.equal({
      'Für wen': 'Für alle',
      Anmeldung: 'Ohne Anmeldung',
      Kosten: 'kostenlos',
      Sprachen: 'Arabisch',
      Dolmetschen: 'auf Nachfrage',
      Kinderbetreuung: 'nein',
      Barrierefreiheit: 'nicht bekannt',
    });
    expect(byRole(calendar.element, 'region', 'Darf ich kommen?').innerText)
      .to.include('Fragen Sie nach:')
      .and.include('+49 30 23125 001');
  });

  it('says how many may come, until when to register, and that there is a waiting list', async () => {
    const calendar = await open();
    await calendar.follow('Runder Tisch');
    expect(answers(byRole(calendar.element, 'region', 'Darf ich kommen?'))['Anmeldung']).to.match(
      /Anmeldung bis 8\. Dezember 2026.*20 Plätze.*mit Warteliste/s,
    );
  });

  it('shows what proves a date', async () => {
    const evidence = { de: '„Montag, 14. Mai“ in einer Meldung vom 2. Mai 2018.' };
    const calendar = await open({ data: aDataset({ meetings: [aMeeting({ start: '2018-05-14', evidence })] }) });
    await calendar.follow('Apfelfest');
    expect(calendar.text()).to.include('Montag, 14. Mai 2018').and.include(evidence.de);
  });

  it('says a rule in words, with the next three dates that take place', async () => {
    const calendar = await open({ attributes: { today: '2026-12-02', limit: '4' } });
    await calendar.untilHas('link', 'Elterntreff');
    await calendar.follow('Elterntreff');
    await calendar.untilHas('region', 'Wie oft');
    await calendar.untilSays('26. Januar 2027');
    expect(namesByRole(byRole(calendar.element, 'region', 'Wie oft'), 'listitem').length).to.equal(3);
    expect(byRole(calendar.element, 'region', 'Wie oft').innerText)
      .to.include('jeden letzten Dienstag im Monat, 18 Uhr')
      .and.not.include('29. Dezember');
  });

  it('says the next date of a rule however far away it is', async () => {
    const meetings = [aMeeting({ start: '1926-05-05', precision: 'day', recurrence: { rule: 'FREQ=YEARLY;INTERVAL=150' } })];
    const calendar = await open({ data: aDataset({ meetings }), attributes: { limit: '1' } });
    await calendar.untilHas('link', 'Apfelfest');
    await calendar.follow('Apfelfest');
    await calendar.untilSays('Die nächsten Termine');
    expect(byRole(calendar.element, 'region', 'Wie oft').innerText).to.include('5. Mai 2076');
  });

  it('offers a file and names the hosts of services before they open', async () => {
    const calendar = await open();
    await calendar.follow('Apfelabend');
    expect(calendar.has('button', 'Kalenderdatei (.ics) laden')).to.equal(true);
    expect(calendar.link('Eintragen bei calendar.google.com').host).to.equal('calendar.google.com');
    expect(calendar.link('Eintragen bei outlook.live.com').rel).to.include('noreferrer');
  });

  it('offers no file of a meeting without a day, and says why there is none of all', async () => {
    const calendar = await open();
    await calendar.untilHas('link', 'Jubiläum');
    await calendar.follow('Jubiläum');
    expect(calendar.has('region', 'Darf ich kommen?')).to.equal(true);
    expect(calendar.has('region', 'In den eigenen Kalender')).to.equal(false);
    const undated = await open({ data: aDataset({ meetings: [aMeeting({ start: '2027-05', precision: 'month', status: 'planned' })] }) });
    await undated.untilHas('button', 'In den eigenen Kalender');
    await undated.press('In den eigenen Kalender');
    await undated.untilSays('Noch ohne Termin');
    expect(undated.has('button', /Kalenderdatei/)).to.equal(false);
    const searched = await open();
    await searched.untilHas('button', 'In den eigenen Kalender');
    await searched.press('In den eigenen Kalender');
    await searched.untilHas('button', 'Diese Treffen als Kalenderdatei (.ics) laden');
    await searched.type('gibtesnicht');
    await until(() => !searched.has('button', /Kalenderdatei/), 'no file where nothing was found');
  });

  it('says that a meeting is not there', async () => {
    const calendar = await open();
    location.hash = '';
    calendar.element.urlState = 'fragment';
    location.hash = 'calendar.record=gibt-es-nicht';
    await calendar.untilSays('Diesen Eintrag gibt es hier nicht (mehr).');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('writes the file when it is asked for', async () => {
    const calendar = await open();
    await calendar.follow('Apfelabend');
    const made: Blob[] = [];
    const real = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob) => (made.push(blob as Blob), 'blob:none');
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      await calendar.press('Kalenderdatei (.ics) laden');
      await until(() => made.length, 'the file');
      const text = await made[0]!.text();
      expect(text)
        .to.match(/^SUMMARY[^:]*:Apfelabend/m)
        .and.not.include('Birnenfest');
      expect(made[0]!.type).to.include('text/calendar');
    } finally {
      URL.createObjectURL = real;
      HTMLAnchorElement.prototype.click = click;
    }
  });
});

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

/** Another address of the page, as a script of the page gives it. */
function address(fragment: string): void {
  history.pushState(null, '', fragment);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

describe('bruecke-calendar, beside others', () => {
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
    address('#calendar.record=kommt');
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
    address('#first.record=birnenkreis');
    await calendar.untilSays('Diesen Eintrag gibt es hier nicht');
    expect(byRole(other, 'article', 'Apfelabend').innerText).to.include('1. Dezember 2026');
    history.back();
    await calendar.untilHas('article', 'Apfelabend');
  });

  it('leaves the focus on the way to the next month while a day is open', async () => {
    const calendar = await open({ attributes: { view: 'month', 'url-state': 'fragment' } });
    address('#calendar.view=month&calendar.at=2026-12-01');
    await calendar.untilHas('heading', /1\. Dezember 2026/);
    await calendar.press('Späterer Monat');
    await calendar.untilHas('heading', 'Januar 2027');
    expect(focused()).to.equal('button "Späterer Monat"');
    history.go(-2);
    await calendar.untilHas('heading', 'November 2026');
  });
});
