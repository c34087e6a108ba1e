import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import { byRole, focused } from '../../../support/by-role.js';
import { open, stage, strike } from '../../../support/calendar-driver.js';
import { aCalendarDataset } from '../../../support/calendar-sample.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { aDataset, aMeeting } from '../../../support/sample.js';

const ics = (uid: string, title: string, day: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('bruecke-calendar, and its data', () => {
  const network = fakeNetwork();
  afterEach(strike);

  it('shows the meetings of the page while loading and when loading fails, and offers to try again', async () => {
    const answer = network.hold('/pretend/late.json');
    const calendar = stage({
      attributes: { src: '/pretend/late.json' },
      content: '<ul><li><article><h3>Aus der Seite</h3></article></li></ul>',
    });
    await calendar.element.updateComplete;
    expect(calendar.cards()).to.have.lengthOf(1);
    answer('', 503);
    await calendar.untilSays('Der Kalender konnte nicht geladen werden.');
    expect(calendar.cards()).to.have.lengthOf(1);
    network.answer('/pretend/late.json', JSON.stringify(aCalendarDataset()));
    calendar.button('Noch einmal versuchen').click();
    await calendar.untilSays('Apfelabend');
    expect(calendar.has('article', 'Aus der Seite')).to.equal(false);
  });

  it("leaves the links of the page's own list to the browser, whatever they carry", async () => {
    network.hold('/pretend/late.json');
    const calendar = stage({
      attributes: { src: '/pretend/late.json' },
      content: '<div class="base"><a href="#aus-der-seite" data-id="7" data-at="2026-12">Aus der Seite</a></div>',
    });
    await calendar.element.updateComplete;
    let isTaken: boolean | undefined;
    const look = (event: Event) => {
      isTaken = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', look, { once: true });
    byRole(calendar.element, 'link', 'Aus der Seite').click();
    expect(isTaken).to.equal(false);
  });

  it('leaves out a faulty meeting, shows the others, and says how many', async () => {
    const data = aDataset({ meetings: [aMeeting({ start: '2026-12-01' }), { ...aMeeting(), id: 'Kein Name, Fehler!' }] });
    const calendar = await open({ data });
    expect(calendar.cards()).to.deep.equal(['Apfelfest']);
    expect(calendar.text()).to.include('1 Eintrag ist fehlerhaft');
  });

  it('says that there are none, and how many were left out', async () => {
    const calendar = stage({ data: aDataset({ meetings: [{ ...aMeeting(), id: 'Kein Name, Fehler!' }] }) });
    await calendar.untilSays('Hier sind noch keine Treffen eingetragen.');
    expect(calendar.text()).to.include('1 Eintrag ist fehlerhaft und wird nicht gezeigt.');
  });

  it('says that there are none', async () => {
    const calendar = stage({ data: aDataset({ meetings: [] }) });
    await calendar.untilSays('Hier sind noch keine Treffen eingetragen.');
  });

  it('shows a calendar file', async () => {
    network.answer('/pretend/verein.ics', ics('1', 'Sommerfest', '20261205'));
    const calendar = await open({ attributes: { src: '/pretend/verein.ics' } });
    await calendar.untilHas('article', 'Sommerfest');
    expect(calendar.card('Sommerfest').innerText).to.include('Samstag, 5. Dezember 2026');
  });

  it('shows calendar files in UTF-16 and Windows-1252, and the last copy of them, too', async () => {
    const text = ics('1', 'Frühlingsfest', '20261205');
    const wide = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    const narrow = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    for (const [path, bytes] of [
      ['/pretend/wide.ics', wide],
      ['/pretend/narrow.ics', narrow],
    ] as const) {
      network.answer(path, bytes);
      await (await open({ attributes: { src: path } })).untilHas('article', 'Frühlingsfest');
      strike();
      network.answer(path, 'gone', 500);
      await stage({ attributes: { src: path } }).untilHas('article', 'Frühlingsfest');
      strike();
    }
  });

  it('shows several sources as one; one that is dead empties nothing, and is named', async () => {
    network.answer('/pretend/a.ics', ics('1', 'Fest A', '20261205'));
    network.answer('/pretend/b.ics', 'nothing', 500);
    network.answer('/pretend/c.json', JSON.stringify(aDataset({ meetings: [aMeeting({ start: '2026-12-24' })] })));
    const calendar = await open({ attributes: { src: '/pretend/a.ics /pretend/b.ics /pretend/c.json' } });
    await calendar.untilHas('article', 'Fest A');
    expect(calendar.cards()).to.deep.equal(['Fest A', 'Apfelfest']);
    expect(calendar.text()).to.include('Eine Quelle ist gerade nicht erreichbar');
  });

  it('keeps the last good copy of a feed that fails later, and says its day', async () => {
    network.answer('/pretend/feed.ics', ics('1', 'Gutes Fest', '20261205'));
    const calendar = await open({ attributes: { src: '/pretend/feed.ics' } });
    await calendar.untilHas('article', 'Gutes Fest');
    network.answer('/pretend/feed.ics', 'gone', 500);
    const later = stage({ attributes: { src: '/pretend/feed.ics' } });
    await later.untilHas('article', 'Gutes Fest');
    expect(later.text()).to.include('Sie sehen den Stand vom');
  });

  it('says that loading failed where no source answers', async () => {
    network.cut('/pretend/x.ics');
    const calendar = stage({ attributes: { src: '/pretend/x.ics /pretend/y.ics' } });
    await calendar.untilSays('Der Kalender konnte nicht geladen werden.');
  });

  it('speaks the language of the page, from right to left where that is read so', async () => {
    const calendar = await open({ around: { lang: 'ar', dir: 'rtl' } });
    await calendar.untilSays('القادمة');
    expect(calendar.card('أمسية التفاح').innerText).to.include('ديسمبر');
    calendar.element.parentElement!.setAttribute('lang', 'en');
    await calendar.untilSays('Coming up');
    expect(calendar.card('Apple evening').innerText).to.include('December 1, 2026');
  });

  for (const view of ['list', 'month'])
    it(`keeps the focus where it is when the page changes its language (${view})`, async () => {
      const calendar = await open({ attributes: { view, today: '2026-12-01' } });
      calendar.link(/Apfelabend/).focus();
      calendar.element.parentElement!.setAttribute('lang', 'en');
      await calendar.untilSays('Coming up');
      expect(focused()).to.match(/^link ".*Apple evening/);
    });

  it('sets nothing of a title as HTML', async () => {
    const calendar = await open({
      data: aDataset({ meetings: [aMeeting({ start: '2026-12-01', title: { de: '<img src=x onerror=alert(1)>' } })] }),
    });
    expect(calendar.cards()).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(calendar.element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
