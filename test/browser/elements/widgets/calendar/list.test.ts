import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import { allByRole, byRole, focused, namesByRole } from '../../../support/by-role.js';
import { open, stage, strike } from '../../../support/calendar-driver.js';
import { aCalendarDataset } from '../../../support/calendar-sample.js';
import { aDataset, aMeeting, anOrganisation } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

describe('bruecke-calendar, as a list', () => {
  afterEach(strike);

  it('shows what comes next, below the month it is in, each with its day in words', async () => {
    const calendar = await open({ attributes: { limit: '5' } });
    await calendar.untilCards('Birnenfest', 'Apfelabend', 'Kirschkurs', 'Runder Tisch', 'Vortrag im Netz');
    expect(namesByRole(calendar.element, 'region')).to.include('Dezember 2026');
    expect(calendar.card('Apfelabend').innerText).to.include('Dienstag, 1. Dezember 2026, 18:00–20:00 Uhr');
  });

  it('says how many it shows, and whether there are more', async () => {
    const calendar = await open({ attributes: { limit: '9' } });
    await calendar.untilStatus('Mehr als 9 Treffen');
    await calendar.press('Vergangene');
    await calendar.untilStatus('4 Treffen');
  });

  it('shows more when asked, and moves the focus to the first of them', async () => {
    const calendar = await open({ attributes: { limit: '2' } });
    await calendar.press('Weitere zeigen');
    expect(calendar.cards()).to.have.lengthOf(4);
    await until(() => calendar.element.shadowRoot!.activeElement?.textContent?.includes('Kirschkurs'), 'the focus on the first of them');
  });

  it('says of each that changed what has changed, why, and what stands in its place', async () => {
    const calendar = await open();
    const said = (name: string) => calendar.card(name).innerText;
    expect(said('Birnenfest')).to.include('Abgesagt').and.include('Es regnet.');
    expect(said('Runder Tisch')).to.include('Verlegt').and.include('statt Donnerstag, 3. Dezember 2026, 18:00 Uhr');
    expect(said('Vortrag im Netz')).to.include('Jetzt online');
    expect(said('Kirschkurs')).to.include('Verschoben').and.include('Ersatz: Kirschkurs, zweiter Anlauf');
    for (const name of ['Birnenfest', 'Kirschkurs'])
      expect(byRole(calendar.card(name), 'heading').querySelector('s'), name).not.to.equal(null);
    expect(byRole(calendar.card('Runder Tisch'), 'heading').querySelector('s')).to.equal(null);
  });

  it('says of what has no date that it was cancelled or put off, why, and when it was to be', async () => {
    const undated = { start: undefined, precision: 'unknown' as const };
    const off = aMeeting({ ...undated, status: 'cancelled', reason: { de: 'Es regnet.' }, movedFrom: '2026-11-05' });
    const putOff = { ...undated, id: 'b', title: { de: 'Birnenfest' }, status: 'postponed' as const };
    const planned = { ...undated, id: 'c', title: { de: 'Kirschfest' }, status: 'planned' as const };
    const data = aDataset({ meetings: [off, aMeeting({ ...putOff, movedFrom: '2026-11-12' }), aMeeting(planned)] });
    const calendar = await open({ data });
    const item = (name: string) => calendar.link(name).closest('li')!;
    const isStruck = (element: HTMLElement) => element.querySelector('s') !== null;
    expect(item('Apfelfest').innerText).to.match(/Abgesagt.*statt Donnerstag, 5\. November 2026.*Es regnet\./s);
    expect(item('Birnenfest').innerText).to.match(/Verschoben.*statt Donnerstag, 12\. November 2026/s);
    expect(['Apfelfest', 'Birnenfest', 'Kirschfest'].map((name) => isStruck(item(name)))).to.deep.equal([true, false, false]);
    await calendar.follow('Apfelfest');
    await calendar.untilHas('button', 'Zurück zum Kalender');
    const page = byRole(calendar.element, 'article', 'Apfelfest');
    expect(page.innerText).to.match(/Abgesagt.*statt Donnerstag, 5\. November 2026.*Es regnet\./s);
    expect(isStruck(byRole(page, 'heading', 'Apfelfest'))).to.equal(true);
  });

  it('calls planned what is to come, and nothing that is over', async () => {
    const meeting = aMeeting({
      start: '2026-11-24T18:00',
      precision: 'time',
      status: 'planned',
      recurrence: { rule: 'FREQ=DAILY;COUNT=2' },
    });
    const calendar = await open({ data: aDataset({ meetings: [meeting] }) });
    await calendar.untilHas('article', 'Apfelfest');
    expect(calendar.card('Apfelfest').innerText).to.include('Geplant');
    await calendar.press('Vergangene');
    await calendar.untilSays('24. November 2026');
    expect(calendar.card('Apfelfest').innerText).not.to.include('Geplant');
    await calendar.follow('Apfelfest');
    await calendar.untilHas('button', 'Zurück zum Kalender');
    expect(byRole(calendar.element, 'article', 'Apfelfest').innerText).not.to.include('Geplant');
  });

  it('says when and whether to register, and for whom it is', async () => {
    const calendar = await open();
    expect(calendar.card('Runder Tisch').innerText).to.include('Anmeldung bis 8. Dezember 2026');
    expect(calendar.card('Apfelabend').innerText).to.include('Ohne Anmeldung').and.include('Für alle').and.include('vor Ort und online');
  });

  it('gives one cancelled date of a series its own state', async () => {
    const calendar = await open({ attributes: { today: '2026-12-20' } });
    await calendar.untilHas('article', 'Elterntreff');
    const [first, second] = allByRole(calendar.element, 'article', 'Elterntreff').map((card) => card.innerText);
    expect(first).to.include('Dienstag, 29. Dezember 2026').and.include('Abgesagt').and.include('Ferien');
    expect(second).to.include('26. Januar 2027').and.not.include('Abgesagt');
  });

  it('has the focus on what is shown after a way back to another view', async () => {
    const calendar = await open({ attributes: { 'url-state': 'fragment' } });
    await calendar.press('Vergangene');
    calendar.link('Herbsttreffen').focus();
    history.back();
    await calendar.untilHas('article', 'Apfelabend');
    await until(() => focused() === 'button "Kommende"', 'the focus on the view');
  });

  it('leaves the focus on the meeting that has it where others come before it', async () => {
    const second = aMeeting({ id: 'zwei', start: '2026-12-05', title: { de: 'Birnenfest' } });
    const calendar = await open({ data: aDataset({ meetings: [second] }) });
    calendar.link('Birnenfest').focus();
    calendar.element.data = aDataset({ meetings: [aMeeting({ id: 'eins', start: '2026-12-01' }), second] });
    await calendar.untilCards('Apfelfest', 'Birnenfest');
    await until(() => focused() === 'link "Birnenfest"', 'the focus on the same meeting');
  });

  it('shows what was moved on its new day, and says where it was', async () => {
    const moved = aMeeting({ start: '2026-11-10T18:00', precision: 'time', status: 'moved', movedTo: '2026-12-05T19:00' });
    const calendar = await open({ data: aDataset({ meetings: [moved] }) });
    await calendar.untilHas('article', 'Apfelfest');
    expect(calendar.card('Apfelfest').innerText)
      .to.include('Samstag, 5. Dezember 2026, 19:00 Uhr')
      .and.include('Verlegt')
      .and.include('statt Dienstag, 10. November 2026, 18:00 Uhr');
    expect(calendar.card('Apfelfest').querySelector('s')).to.equal(null);
    await calendar.follow('Apfelfest');
    await calendar.untilSays('Samstag, 5. Dezember 2026, 19:00 Uhr');
  });

  it('never says that there is none while the dates of a rule are on their way', async () => {
    const weekly = aMeeting({ start: '2026-12-01T18:00', precision: 'time', recurrence: { rule: 'FREQ=WEEKLY' } });
    const calendar = stage({ data: aDataset({ meetings: [weekly] }) });
    const said = new Set<string>();
    const listen = new MutationObserver(() => said.add(calendar.element.shadowRoot!.textContent));
    listen.observe(calendar.element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await calendar.untilHas('article', 'Apfelfest');
    listen.disconnect();
    expect([...said].filter((text) => /kein Treffen|(?<!1)0 Treffen/.test(text))).to.deep.equal([]);
  });

  it('counts in its filters what it shows, however far away', async () => {
    const data = aDataset({
      meetings: [
        aMeeting({ id: 'nah', start: '2026-12-05', kind: 'festival' }),
        aMeeting({ id: 'fern', start: '2045-05-05', kind: 'conference', title: { de: 'Fernes' } }),
      ],
    });
    const calendar = await open({ data });
    await calendar.press('Filter');
    await until(() => /Konferenz\D*1/.test(calendar.text()), 'the count of conferences');
  });

  it('sends nobody to the place of what moved online, unless it is hybrid', async () => {
    const moved = { status: 'moved-online' as const, place: { name: 'Apfelhaus', precision: 'exact' as const } };
    const online = aMeeting({ ...moved, start: '2026-12-01', mode: 'in-person' });
    const hybrid = aMeeting({ ...moved, id: 'hybrid', start: '2026-12-02', mode: 'hybrid' });
    const calendar = await open({ data: aDataset({ meetings: [online, hybrid] }) });
    await calendar.untilHas('article', 'Apfelfest');
    const places = allByRole(calendar.element, 'article', 'Apfelfest').map((card) => /Apfelhaus/.test(card.innerText));
    expect(places).to.deep.equal([false, true]);
  });

  it('sends nobody to the usual place of a date that takes place online', async () => {
    const place = { name: 'Apfelhaus', precision: 'exact' as const };
    const overrides = [
      { date: '2026-12-01T18:00', status: 'moved-online' as const },
      { date: '2026-12-08T18:00', place: { de: 'Birnengarten' } },
    ];
    const recurrence = { rule: 'FREQ=WEEKLY;COUNT=3', overrides };
    const meeting = aMeeting({ start: '2026-12-01T18:00', precision: 'time', mode: 'in-person', place, recurrence });
    const calendar = await open({ data: aDataset({ meetings: [meeting] }) });
    await calendar.untilHas('article', 'Apfelfest');
    const places = allByRole(calendar.element, 'article', 'Apfelfest').map((card) => /Apfelhaus|Birnengarten/.exec(card.innerText)?.[0]);
    expect(places).to.deep.equal([undefined, 'Birnengarten', 'Apfelhaus']);
    for (const [at, where] of [/^Online$/i, /^Birnengarten\s+vor Ort$/i, /^Apfelhaus\s+vor Ort$/i].entries()) {
      allByRole(calendar.element, 'link', 'Apfelfest')[at]!.click();
      await calendar.untilHas('button', 'Zurück zum Kalender');
      await calendar.untilHas('heading', 'Darf ich kommen?');
      const row = [...byRole(calendar.element, 'article', 'Apfelfest').querySelectorAll('dt')].find((name) => name.textContent === 'Wo')!;
      expect((row.nextElementSibling as HTMLElement).innerText.trim()).to.match(where);
      await calendar.press('Zurück zum Kalender');
      await calendar.untilHas('button', 'Kommende');
    }
  });

  it('says the new date of what was moved no more exactly than it is known', async () => {
    const moved = aMeeting({ start: '2026-12-01T18:00', precision: 'time', status: 'moved', movedTo: '2027-01' });
    const calendar = await open({ data: aDataset({ meetings: [moved] }) });
    expect(calendar.card('Apfelfest').innerText).to.include('neuer Termin: Januar 2027');
  });

  it('shows a campaign with its meetings inside, and marks the day that it is built around', async () => {
    const calendar = await open({ attributes: { today: '2027-03-01' } });
    const card = calendar.card('Obstwochen').innerText;
    expect(card).to.include('15.–28. März 2027').and.include('Sonntag, 21. März Aktionstag').and.include('Tag des Obstes');
    expect(calendar.cards()).not.to.include('Tag des Obstes');
  });

  it('says how many more meetings a campaign has than it shows', async () => {
    const parts = Array.from({ length: 8 }, (_, i) =>
      aMeeting({ id: `teil-${i}`, title: { de: `Teil ${i}` }, partOf: 'wochen', start: `2027-03-1${i}`, precision: 'day' }),
    );
    const campaign = aMeeting({ id: 'wochen', title: { de: 'Obstwochen' }, start: '2027-03-10', end: '2027-03-20', precision: 'day' });
    const calendar = await open({ data: aDataset({ meetings: [campaign, ...parts] }) });
    expect(calendar.card('Obstwochen').innerText).to.match(/Teil 5\s+\+2 Treffen\s*$/);
  });

  it('says each name of those who organise it in its own language', async () => {
    const meetings = [aMeeting({ start: '2026-12-01', organisers: ['jamiyat-al-mithal', 'apfelverein'], partners: ['jamiyat-al-mithal'] })];
    const calendar = await open({ data: aDataset({ meetings }) });
    const names = (within: Element, text: string) =>
      [...within.querySelectorAll('[lang]')].filter(({ textContent }) => textContent === text).map((one) => one.getAttribute('lang'));
    const card = calendar.card('Apfelfest');
    expect(card.innerText).to.include('جمعية المثال, Apfelverein Beispiel');
    expect([names(card, 'جمعية المثال'), names(card, 'Apfelverein Beispiel')]).to.deep.equal([['ar'], ['de']]);
    await calendar.follow('Apfelfest');
    expect(names(calendar.element.shadowRoot!.querySelector('dl')!, 'جمعية المثال')).to.deep.equal(['ar', 'ar']);
    await calendar.press('Zurück zum Kalender');
    await calendar.press('Filter');
    await calendar.untilHas('group', 'Veranstalter');
    expect(names(byRole(calendar.element, 'group', 'Veranstalter'), 'جمعية المثال')).to.deep.equal(['ar']);
  });

  it('says the start alone where an end lies before it', async () => {
    const data = aDataset({ meetings: [aMeeting({ start: '2026-12-01T18:00', end: '2026-12-01T17:00', precision: 'time' })] });
    const calendar = await open({ data });
    expect(calendar.card('Apfelfest').innerText).to.include('Dienstag, 1. Dezember 2026, 18:00 Uhr');
  });

  it('says a date no more exactly than it is known', async () => {
    const calendar = await open({ attributes: { today: '2027-04-01', limit: '20' } });
    expect(calendar.card('Maifest').innerText).to.include('Mai 2027');
    expect(calendar.card('Sommerausflug').innerText).to.include('Sommer 2027');
    expect(calendar.card('Jubiläum').innerText).to.match(/^2027$/m);
  });

  it('has a lane for meetings without a date, with what is known instead', async () => {
    const calendar = await open();
    await calendar.untilHas('region', 'Noch ohne Termin');
    expect(byRole(calendar.element, 'region', 'Noch ohne Termin').innerText)
      .to.include('Netzwerktreffen')
      .and.include('2x jährlich');
  });

  it('says of a series what is overdue, and since when', async () => {
    const data = aCalendarDataset();
    data.meetings!.push(
      aMeeting({
        id: 'ak',
        title: { de: 'Arbeitskreis' },
        series: 'arbeitskreis',
        start: '2018-05-14',
        precision: 'day',
        status: 'confirmed',
      }),
    );
    const calendar = await open({ data });
    await calendar.untilHas('region', 'Regelmäßig');
    const lane = byRole(calendar.element, 'region', 'Regelmäßig').innerText;
    expect(lane)
      .to.include('überfällig, erwartet November 2018')
      .and.include('zuletzt Montag, 14. Mai 2018')
      .and.include('angekündigt halbjährlich');
  });

  it('waits for no series that rests in summer, and loads what knows rules for that', async () => {
    const series = [{ ...aCalendarDataset().series![0]!, rhythm: { rule: 'FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10,11,12,1,2,3,4,5,6' } }];
    const meetings = [aMeeting({ id: 'ak', series: 'arbeitskreis', start: '2026-06-30', precision: 'day', status: 'confirmed' })];
    const calendar = await open({ data: aCalendarDataset({ meetings, series }), attributes: { today: '2026-08-20' } });
    await calendar.untilHas('region', 'Regelmäßig');
    const lane = byRole(calendar.element, 'region', 'Regelmäßig');
    const expected = 'voraussichtlich Dienstag, 1. September 2026';
    await until(() => lane.innerText.includes(expected), expected);
  });

  it('says in which language the words of a series are; those of its rule are in the language of the reader', async () => {
    const rhythms = [{ text: { de: 'halbjährlich' } }, { text: { de: 'jeden Dienstag' }, rule: 'FREQ=WEEKLY;BYDAY=TU' }];
    const series = rhythms.map((rhythm, index) => ({ ...aCalendarDataset().series![0]!, id: `reihe-${index}`, rhythm }));
    const calendar = await open({ around: { lang: 'ar', dir: 'rtl' }, data: aCalendarDataset({ series }) });
    await calendar.untilHas('region', 'لقاءات منتظمة');
    const [german, arabic] = [...byRole(calendar.element, 'region', 'لقاءات منتظمة').querySelectorAll('li')];
    const saying = (item: Element | undefined, text: string) =>
      [...item!.querySelectorAll('[lang]')].find(({ textContent }) => textContent === text)?.getAttribute('lang');
    expect(saying(german, 'halbjährlich')).to.equal('de');
    expect(saying(arabic, 'كل أسبوع يوم الثلاثاء')).to.equal('ar');
  });

  it('keeps two months within the leaf of a day where the place is narrow, in every language', async () => {
    const data = aDataset({ meetings: [aMeeting({ start: '2026-11-14', end: '2026-12-13', precision: 'day' })] });
    for (const lang of ['de', 'en', 'ar']) {
      const calendar = await open({ around: { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }, data, width: '18rem' });
      const leaf = byRole(calendar.element, 'article').querySelector('[aria-hidden=true]')!;
      const { left, right } = leaf.getBoundingClientRect();
      for (const piece of leaf.children) {
        const { left: from, right: to } = piece.getBoundingClientRect();
        expect(from, lang).to.be.at.least(left);
        expect(to, lang).to.be.at.most(right);
      }
    }
  });

  it('shows what was last where nothing is announced, and never an empty box', async () => {
    const calendar = await open({ data: aDataset({ meetings: [aMeeting()] }) });
    expect(calendar.text()).to.include('Zurzeit ist kein Treffen angekündigt.').and.include('Zuletzt');
    expect(calendar.cards()).to.deep.equal(['Apfelfest']);
    await calendar.untilStatus('0 Treffen');
  });

  it('shows what comes next and what was last, however far away', async () => {
    const far = [
      aMeeting({ start: '2226-12-05', precision: 'day' }),
      aMeeting({
        id: 'alle',
        title: { de: 'Birnenfest' },
        start: '1999-12-04',
        precision: 'day',
        recurrence: { rule: 'FREQ=YEARLY;INTERVAL=90' },
      }),
      aMeeting({ id: 'alt', title: { de: 'Kirschfest' }, start: '1526-05-05', precision: 'day' }),
    ];
    const calendar = await open({ data: aDataset({ meetings: far }) });
    await calendar.untilCards('Birnenfest', 'Apfelfest');
    await calendar.press('Vergangene');
    await calendar.untilCards('Birnenfest', 'Kirschfest');
    const single = await open({ data: aDataset({ meetings: [far[0]!] }) });
    expect(single.cards()).to.deep.equal(['Apfelfest']);
    await single.press('Monat');
    expect(single.has('link', 'Nächstes Treffen: Dezember 2226')).to.equal(true);
  });

  it('shows what is over, the latest first', async () => {
    const calendar = await open({
      data: aDataset({ meetings: [aMeeting(), aMeeting({ id: 'b', title: { de: 'Birnenfest' }, start: '2025-01-01' })] }),
    });
    await calendar.press('Vergangene');
    await calendar.untilCards('Birnenfest', 'Apfelfest');
    await calendar.untilStatus('2 Treffen');
  });

  it('leaves out weak sources, and says how many', async () => {
    const weak = aMeeting({ id: 'weak', start: '2027-01-01', provenance: { sources: [{ title: 'Zeitung' }], reliability: 'C' } });
    const data = aDataset({ meetings: [aMeeting({ id: 'b', start: '2027-01-02' }), weak] });
    const calendar = await open({ data });
    expect(calendar.cards()).to.have.lengthOf(1);
    expect(calendar.text()).to.include('1 Eintrag mit unsicherer Quelle');
    calendar.element.showUnconfirmed = true;
    await calendar.element.updateComplete;
    expect(calendar.cards()).to.have.lengthOf(2);
  });

  it('does not name records of weak sources in others, unless it is asked for', async () => {
    const provenance = { sources: [{ title: 'Zeitung' }], reliability: 'D' as const };
    const data = aDataset({
      organisations: [anOrganisation({ id: 'schwach', name: 'Verein Halbgewiss', provenance })],
      series: [{ id: 'reihe', title: { de: 'Reihe Halbgewiss' }, kind: 'exchange', organisers: [], provenance }],
      meetings: [
        aMeeting({ id: 'wochen', title: { de: 'Wochen Halbgewiss' }, start: '2027-01-01', provenance }),
        aMeeting({ id: 'fest', organisers: ['schwach'], partOf: 'wochen', start: '2027-01-02' }),
      ],
    });
    const calendar = await open({ data });
    await calendar.untilHas('article', 'Apfelfest');
    expect(calendar.text()).to.not.include('Halbgewiss');
    await calendar.follow('Apfelfest');
    await calendar.untilHas('heading', 'Darf ich kommen?');
    expect(calendar.text()).to.not.include('Halbgewiss');
    await calendar.press('Zurück zum Kalender');
    calendar.element.showUnconfirmed = true;
    await until(() => calendar.text().includes('Reihe Halbgewiss'), 'the series');
    expect(calendar.text()).to.include('Wochen Halbgewiss');
    await calendar.follow('Apfelfest');
    await calendar.untilHas('heading', 'Darf ich kommen?');
    expect(calendar.text()).to.include('Verein Halbgewiss').and.include('Teil von Wochen Halbgewiss');
  });
});
