import { a11ySnapshot } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import type { BrueckeMonthChangeEvent } from '../../../../../src/state/view-events.js';
import { allByRole, byRole, focused, namesByRole } from '../../../support/by-role.js';
import { open, strike } from '../../../support/calendar-driver.js';
import { manyOnOneDay } from '../../../support/calendar-sample.js';
import { isTold } from '../../../support/engine.js';
import { aDataset, aMeeting } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

const month = { view: 'month' };

const isStruck = (element: HTMLElement) => element.querySelector('s') !== null;

describe('bruecke-calendar, as a month and a year', () => {
  afterEach(strike);

  it('is a plain table with the whole names of weekdays in its header cells, and links in its cells', async () => {
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' } });
    await calendar.untilStatus('Dezember 2026: 6 Treffen');
    const table = byRole(calendar.element, 'table', 'Dezember 2026: 6 Treffen');
    expect(namesByRole(table, 'columnheader')).to.deep.equal([
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
    ]);
    for (const cell of allByRole(table, 'columnheader')) expect(cell.getAttribute('scope')).to.equal('col');
    expect(allByRole(table, 'gridcell')).to.have.lengthOf(0);
    const links = namesByRole(calendar.cell(1), 'link');
    expect(links).to.deep.equal([
      '1, 2 Treffen',
      'Abgesagt: Birnenfest (Dienstag, 1. Dezember)',
      '18:00 Apfelabend (Dienstag, 1. Dezember)',
    ]);
    expect(calendar.cell(1).getAttribute('aria-current')).to.equal('date');
  });

  if (isTold)
    for (const width of ['60rem', '20rem'])
      it(`parts time, state and title in the tree of the browser, too, ${width} wide`, async () => {
        await open({ attributes: { ...month, today: '2026-12-01' }, width });
        const said = JSON.stringify(await a11ySnapshot({}));
        for (const [title, day] of [
          ['Abgesagt: Birnenfest', 'Dienstag, 1. Dezember'],
          ['18:00 Verlegt: Runder Tisch', 'Donnerstag, 10. Dezember'],
          ['18:30 Jetzt online: Vortrag im Netz', 'Dienstag, 15. Dezember'],
        ])
          expect(said).to.include(`"${title} (${day})"`);
      });

  it('goes to earlier and later months by buttons that keep the focus, and says where it is', async () => {
    const calendar = await open({ attributes: month });
    const months: string[] = [];
    calendar.element.addEventListener('bruecke-month-change', (event: BrueckeMonthChangeEvent) => months.push(event.month));
    await calendar.press('Späterer Monat');
    expect(focused()).to.equal('button "Späterer Monat"');
    await calendar.untilStatus('Dezember 2026: 6 Treffen');
    await calendar.press('Früherer Monat');
    await calendar.press('Früherer Monat');
    await calendar.untilStatus('Oktober 2026: 2 Treffen');
    await calendar.press('Heute');
    expect(calendar.has('heading', 'November 2026')).to.equal(true);
    expect(months).to.deep.equal(['2026-12', '2026-11', '2026-10', '2026-11']);
  });

  it('opens a day by what its cell has no room for, and goes back to where it was', async () => {
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' }, data: manyOnOneDay(7) });
    await calendar.follow('+4 weitere, Samstag, 5. Dezember');
    await until(() => focused() === 'heading "Samstag, 5. Dezember 2026"', 'the focus on the day');
    expect(allByRole(byRole(calendar.element, 'region', 'Samstag, 5. Dezember 2026'), 'article')).to.have.lengthOf(7);
    await calendar.untilStatus('Samstag, 5. Dezember 2026: 7 Treffen');
    await calendar.press('Tag schließen');
    await until(() => focused() === 'link "5, 7 Treffen"', 'the focus on the day in the table');
  });

  it('shows what goes on into the night on the day it begins, and on no other', async () => {
    const night = { start: '2026-12-04T20:00', end: '2026-12-05T03:00' };
    const morning = { id: 'morgenfest', title: { de: 'Morgenfest' }, start: '2026-12-05T09:00' };
    const meetings = [night, morning].map((one) => aMeeting({ precision: 'time', status: 'planned', ...one }));
    const calendar = await open({ attributes: month, data: aDataset({ meetings }) });
    await calendar.press('Späterer Monat');
    expect(namesByRole(calendar.cell(4), 'link')).to.deep.equal(['4, 1 Treffen', '20:00 Apfelfest (Freitag, 4. Dezember)']);
    await calendar.follow('5, 1 Treffen');
    await calendar.untilStatus('Samstag, 5. Dezember 2026: 1 Treffen');
    expect(allByRole(byRole(calendar.element, 'region', 'Samstag, 5. Dezember 2026'), 'article')).to.have.lengthOf(1);
  });

  it('gives a day four lines, with what lasts several days and the link to what has no room', async () => {
    const lasting = ['Apfeltage', 'Birnentage', 'Kirschtage', 'Pflaumentage'].map((title, i) =>
      aMeeting({ id: `t${i}`, title: { de: title }, start: `2026-12-0${i + 1}`, end: '2026-12-05', precision: 'day' }),
    );
    const evenings = [1, 2, 3, 4].flatMap((day) =>
      ['09:00', '10:00', '11:00'].map((clock) =>
        aMeeting({ id: `a${day}-${clock.slice(0, 2)}`, title: { de: 'Runde' }, start: `2026-12-0${day}T${clock}`, precision: 'time' }),
      ),
    );
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' }, data: aDataset({ meetings: [...lasting, ...evenings] }) });
    const links = (day: number) => namesByRole(calendar.cell(day), 'link').map((name) => name.split(/,| \(/)[0]);
    expect(links(1)).to.deep.equal(['1', 'Apfeltage', '09:00 Runde', '10:00 Runde', '11:00 Runde']);
    expect(links(2)).to.deep.equal(['2', 'Birnentage', '09:00 Runde', '+2 weitere']);
    expect(links(3)).to.deep.equal(['3', 'Kirschtage', '09:00 Runde', '+2 weitere']);
    expect(links(4)).to.deep.equal(['4', '09:00 Runde', '+3 weitere']);
  });

  it('shows a fourth of what lasts several days from the day on which it has room', async () => {
    const meetings = [2, 2, 2, 4].map((end, i) =>
      aMeeting({ id: `t${i}`, title: { de: `Tage ${i}` }, start: '2026-12-01', end: `2026-12-0${end}`, precision: 'day' }),
    );
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' }, data: aDataset({ meetings }) });
    expect(namesByRole(calendar.cell(2), 'link')).to.deep.equal(['2, 4 Treffen', '+1 weiteres, Mittwoch, 2. Dezember']);
    expect(namesByRole(calendar.cell(3), 'link')).to.deep.equal(['3, 1 Treffen', 'Tage 3 (Donnerstag, 3. Dezember)']);
    expect(calendar.cell(4).textContent).to.include('läuft: Tage 3');
  });

  it('draws what lasts several days once a week, says it on every day, and marks the day of action', async () => {
    const calendar = await open({ attributes: { ...month, today: '2027-03-20' } });
    expect(allByRole(calendar.element, 'link', /^Obstwochen/)).to.have.lengthOf(2);
    expect(calendar.cell(17).textContent).to.include('läuft: Obstwochen');
    expect(calendar.cell(21).textContent).to.include('Aktionstag').and.include('Tag des Obstes');
    const bar = byRole(calendar.element, 'link', 'Obstwochen (Montag, 15. März)').getBoundingClientRect();
    expect(bar.right).to.be.closeTo(calendar.cell(21).getBoundingClientRect().right, 8);
  });

  it('cuts a title where its own language ends, whichever way the page is read', async () => {
    const title = 'Exhibition of very many invented pictures of apples, pears and cherries';
    const data = aDataset({ meetings: [aMeeting({ title: { en: title }, start: '2026-12-31', end: '2027-01-02', precision: 'day' })] });
    const calendar = await open({ around: { lang: 'ar', dir: 'rtl' }, attributes: { ...month, today: '2026-12-01' }, data });
    const table = byRole(calendar.element, 'table');
    const bar = byRole(table, 'link', /^Exhibition/);
    const text = [...bar.querySelector('[lang=en]')!.childNodes].find(({ nodeValue }) => nodeValue === title)!;
    const first = document.createRange();
    first.setStart(text, 0);
    first.setEnd(text, 1);
    expect(first.getBoundingClientRect().left).to.be.greaterThan(bar.getBoundingClientRect().left);
  });

  for (const [lang, dir, foreign] of [
    ['ar', 'rtl', 'ltr'],
    ['de', 'ltr', 'rtl'],
  ] as const)
    it(`lays out the lines of a long title of the other direction in its own, on a page in ${lang}`, async () => {
      const words = foreign === 'ltr' ? { en: 'Talk of apples pears cherries and plums' } : { ar: 'حديث عن التفاح والكمثرى والكرز والخوخ' };
      const data = aDataset({ meetings: [aMeeting({ title: words, start: '2026-12-03T18:00', precision: 'time' })] });
      const calendar = await open({ around: { lang, dir }, attributes: { ...month, today: '2026-12-01' }, data });
      const link = byRole(byRole(calendar.element, 'table'), 'link', /^18:00/);
      expect(getComputedStyle(link).direction).to.equal(foreign);
    });

  it('says in its own language what goes on, in the table and in the list of days', async () => {
    const data = aDataset({
      meetings: [
        aMeeting({ title: { en: 'Exhibition' }, start: '2026-12-14', end: '2026-12-16', precision: 'day' }),
        aMeeting({ id: 'b', title: { en: 'Talk' }, start: '2026-12-15T18:00', precision: 'time' }),
      ],
    });
    const calendar = await open({ around: { lang: 'ar', dir: 'rtl' }, attributes: { ...month, today: '2026-12-01' }, data });
    const item = byRole(calendar.cell(15), 'listitem', 'مستمر: Exhibition');
    expect(item.querySelector('[lang=en][dir=ltr]')!.textContent).to.equal('Exhibition');
    const narrow = await open({ around: { lang: 'ar', dir: 'rtl' }, attributes: { ...month, today: '2026-12-01' }, data, width: '20rem' });
    expect(narrow.has('table', /./)).to.equal(false);
    expect(narrow.text()).to.include('مستمر: Exhibition');
  });

  it('names what is in the month without a day beside the table', async () => {
    const calendar = await open({ attributes: { ...month, today: '2027-05-10' } });
    expect(calendar.text()).to.include('In dieser Zeit, ohne genauen Tag').and.include('Maifest');
  });

  it('shows a date that was put off where it stands now, and says where it was', async () => {
    const putOff = (start: string) =>
      aDataset({
        meetings: [
          aMeeting({
            start: '2026-10-26T18:00',
            precision: 'time',
            status: 'planned',
            recurrence: {
              rule: 'FREQ=MONTHLY;BYDAY=-1MO',
              overrides: [{ date: '2026-11-30T18:00', status: 'postponed', start }],
            },
          }),
        ],
      });
    const attributes = { ...month, today: '2027-02-01' };
    const toMonth = await open({ attributes, data: putOff('2027-02') });
    await toMonth.untilHas('link', 'Verschoben: Apfelfest');
    const loose = toMonth.link('Verschoben: Apfelfest');
    expect(isStruck(loose)).to.equal(false);
    expect(loose.closest('li')!.innerText).to.include('Februar 2027').and.include('statt Montag, 30. November 2026');
    const toDay = await open({ attributes, data: putOff('2027-02-11T18:00') });
    await toDay.untilHas('link', /^18:00 Verschoben/);
    expect(isStruck(toDay.link('18:00 Verschoben: Apfelfest (Donnerstag, 11. Februar)'))).to.equal(false);
    await toDay.follow('11, 1 Treffen');
    const card = byRole(toDay.element, 'article', 'Apfelfest');
    expect(isStruck(card)).to.equal(false);
    expect(card.innerText).to.include('statt Montag, 30. November 2026');
  });

  it('leads from an empty month to the nearest that are not', async () => {
    const calendar = await open({ attributes: { ...month, today: '2027-08-10' }, data: manyOnOneDay(1) });
    expect(calendar.text()).to.include('In diesem Monat ist kein Treffen bekannt.');
    await calendar.follow('Letztes Treffen: Dezember 2026');
    await calendar.untilStatus('Dezember 2026: 1 Treffen');
    await until(() => focused() === 'heading "Dezember 2026"', 'the focus on the month');
  });

  it('leaves a link to the browser that is opened in another tab', async () => {
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' } });
    await calendar.untilStatus('Dezember 2026: 6 Treffen');
    const link = byRole(calendar.element, 'link', '18:00 Apfelabend (Dienstag, 1. Dezember)');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    // nothing is opened: the page follows no link of a test
    calendar.element.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(click);
    await calendar.untilReady();
    expect(calendar.has('table', 'Dezember 2026: 6 Treffen')).to.equal(true);
  });

  it('is a list of days in a narrow place, and never both', async () => {
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' }, width: '20rem' });
    expect(calendar.has('table', /Dezember/)).to.equal(false);
    expect(calendar.has('heading', 'Dienstag, 1. Dezember Heute')).to.equal(true);
    expect(calendar.has('link', '18:00 Apfelabend (Dienstag, 1. Dezember)')).to.equal(true);
    calendar.page.style.inlineSize = '60rem';
    await calendar.untilHas('table', /Dezember/);
    expect(calendar.has('heading', 'Dienstag, 1. Dezember Heute')).to.equal(false);
  });

  it('keeps the focus on a meeting and on a day when it becomes a list of days, and when it becomes the table again', async () => {
    const data = manyOnOneDay(7);
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' }, data });
    const widen = async (to: 'list' | 'table') => {
      calendar.page.style.inlineSize = to === 'list' ? '20rem' : '60rem';
      await until(() => calendar.has('table', /Dezember/) === (to === 'table'), `the ${to}`);
      await calendar.untilReady();
    };
    calendar.link('Treffen 02 (Samstag, 5. Dezember)').focus();
    await widen('list');
    expect(focused()).to.equal('link "Treffen 02 (Samstag, 5. Dezember)"');
    await widen('table');
    expect(focused()).to.equal('link "Treffen 02 (Samstag, 5. Dezember)"');
    calendar.link('5, 7 Treffen').focus();
    await widen('list');
    expect(focused()).to.equal('link "+2 weitere, Samstag, 5. Dezember"');
    calendar.link('Treffen 05 (Samstag, 5. Dezember)').focus();
    await widen('table');
    expect(focused()).to.equal('link "5, 7 Treffen"');
  });

  it('goes from a day of the table to its heading in the list of days', async () => {
    const calendar = await open({ attributes: { ...month, today: '2026-12-02' }, data: manyOnOneDay(1) });
    calendar.link('5, 1 Treffen').focus();
    calendar.page.style.inlineSize = '20rem';
    await calendar.untilHas('heading', 'Samstag, 5. Dezember');
    await calendar.untilReady();
    expect(focused()).to.equal('heading "Samstag, 5. Dezember"');
    calendar.page.style.inlineSize = '60rem';
    await calendar.untilHas('table', /Dezember/);
    await calendar.untilReady();
    expect(focused()).to.equal('link "5, 1 Treffen"');
  });

  it('goes to the name of the month from a day that the list of days does not have', async () => {
    const calendar = await open({ attributes: { ...month, today: '2027-03-10' } });
    calendar.link('17, 1 Treffen').focus();
    calendar.page.style.inlineSize = '20rem';
    await until(() => !calendar.has('table', /März/), 'the list of days');
    await calendar.untilReady();
    expect(focused()).to.equal('heading "März 2027"');
  });

  it('has the table beside the days on its way to paper, which decides which of the two is there', async () => {
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' }, width: '20rem' });
    const isThere = (part: string) => calendar.element.shadowRoot!.querySelector(`[part=${part}]`) !== null;
    dispatchEvent(new Event('beforeprint'));
    await calendar.element.updateComplete;
    expect([isThere('month'), isThere('agenda')]).to.deep.equal([true, true]);
    expect(calendar.has('table', /Dezember/)).to.equal(false);
    calendar.page.style.inlineSize = '60rem';
    expect(calendar.has('table', /Dezember/)).to.equal(true);
    expect(calendar.has('heading', 'Dienstag, 1. Dezember Heute')).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    await calendar.element.updateComplete;
    expect([isThere('month'), isThere('agenda')].filter(Boolean)).to.have.lengthOf(1);
  });

  it('stands there again after a meeting and after another view', async () => {
    const calendar = await open({ attributes: { ...month, today: '2026-12-01' } });
    await calendar.follow('18:00 Apfelabend (Dienstag, 1. Dezember)');
    await calendar.untilHas('heading', 'Apfelabend');
    await calendar.press('Zurück zum Kalender');
    await calendar.untilHas('link', '18:00 Apfelabend (Dienstag, 1. Dezember)');
    await calendar.press('Jahr');
    await calendar.press('Monat');
    await calendar.untilHas('link', '18:00 Apfelabend (Dienstag, 1. Dezember)');
  });

  it('shows the weeks of a year and leads to its months', async () => {
    const calendar = await open({ attributes: { view: 'year', today: '2027-02-01' } });
    expect(calendar.text()).to.include('15.–28. März 2027').and.include('Jubiläum');
    await calendar.follow('März');
    await calendar.untilStatus('März 2027: 3 Treffen');
    await until(() => focused() === 'heading "März 2027"', 'the focus on the month');
    await calendar.press('Jahr');
    await calendar.press('Früheres Jahr');
    await until(() => calendar.status().startsWith('2026: '), 'the year before');
  });

  it('goes no further than the calendar does', async () => {
    for (const [today, way] of [
      ['9999-12-25', 'Später'],
      ['0001-01-05', 'Früher'],
    ] as const)
      for (const [view, button] of [
        ['year', `${way}es Jahr`],
        ['month', `${way}er Monat`],
      ] as const) {
        const calendar = await open({ attributes: { view, today } });
        await calendar.untilHas('button', button);
        expect(calendar.button(button).getAttribute('aria-disabled'), button).to.equal('true');
        await calendar.press(button);
        expect(calendar.has('heading', view === 'year' ? today.slice(0, 4) : /^(Dezember 9999|Januar 1)$/), button).to.equal(true);
        expect(focused()).to.equal(`button "${button}"`);
      }
  });
});
