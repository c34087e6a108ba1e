import { expect } from 'chai';
import '../../../../../src/elements/widgets/organisation/define.js';
import type { BrueckeDatasetErrorEvent, BrueckeDatasetLoadEvent } from '../../../../../src/state/events.js';
import { allByRole, byRole, namesByRole } from '../../../support/by-role.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { openOrganisation, stageOrganisation, strikeOrganisation } from '../../../support/organisation-driver.js';
import { aFullDataset, aFullOrganisation, aMeeting, anOrganisation, organisations } from '../../../support/sample.js';

const open = (attributes: Record<string, string> = {}, changes: Parameters<typeof aFullDataset>[0] = {}) =>
  openOrganisation({ attributes, properties: { data: aFullDataset(changes) } });

describe('bruecke-organisation, with its record', () => {
  afterEach(strikeOrganisation);

  it('shows the facts of a card: where, what, offers, languages, address, contact', async () => {
    const text = (await open()).text();
    for (const fact of ['Apfelstadt', 'Migrantenorganisation', 'gegründet 1998', 'Wir lesen zusammen.', 'Hausaufgabenhilfe', 'Türkisch'])
      expect(text).to.include(fact);
    for (const fact of ['Erfundene Gasse 1', '+49 30 23125 001', 'Vertritt die Vereine der Stadt.']) expect(text).to.include(fact);
  });

  it('says what a card has no room for: other names in their language, legal form, focus, community, further links', async () => {
    const record = {
      ...aFullOrganisation,
      shortName: 'AVB',
      aliases: [{ name: 'جمعية التفاح', language: 'ar' }, { name: 'Apfelverein Beispiel' }],
      legalForm: 'e. V.',
      focus: ['music'],
      communities: ['musterländisch'],
      links: [
        { type: 'social' as const, url: 'https://social.example.org/@apfel' },
        { type: 'document' as const, url: 'https://apfel.example.org/satzung.pdf', label: { de: 'Satzung' } },
        { type: 'source' as const, url: 'https://quelle.example.org/' },
      ],
    };
    const organisation = await open({}, { organisations: [record] });
    const said = organisation.text().replace(/\s+/g, ' ');
    for (const fact of ['Auch genannt AVB', 'Rechtsform e. V.', 'Schwerpunkt Musik', 'Gemeinschaft musterländisch'])
      expect(said).to.include(fact);
    const arabic = organisation.element.shadowRoot!.querySelector('[lang=ar]')!;
    expect([arabic.textContent, arabic.getAttribute('dir')]).to.deep.equal(['جمعية التفاح', 'rtl']);
    expect(byRole<HTMLAnchorElement>(organisation.record(), 'link', 'Satzung').href).to.equal('https://apfel.example.org/satzung.pdf');
    const links = namesByRole(organisation.record(), 'link');
    expect(links).to.include('social.example.org/@apfel');
    expect(links).not.to.include('quelle.example.org');
  });

  it('says how accessible its places are, and that what is unknown is unknown', async () => {
    const items = allByRole((await open()).record(), 'listitem').map(({ innerText }) => innerText.trim());
    expect(items).to.include.members(['stufenlos: ja (Klingel rechts)', 'Aufzug: nicht bekannt']);
  });

  it('lists the meetings that it holds or takes part in, newest first, no more exact than they are known', async () => {
    const meetings = (await open()).items('Treffen und Veranstaltungen').map((text) => text.replace(/\s+/g, ' '));
    expect(meetings).to.deep.equal([
      'Lesekreis 5. November 2024, 18:00 · Abgesagt',
      'Apfelfest 14. September 2024, Haus der Äpfel',
      'Kochabend 2023',
      'Altes Fest Juni 2020',
    ]);
  });

  it('names the new date of a meeting that was moved, and no place of one that moved online', async () => {
    const place = { name: 'Apfelhaus', precision: 'exact' as const };
    const usual = { start: '2026-12-01T18:00', precision: 'time' as const, place };
    const meetings = [
      aMeeting({ ...usual, id: 'verlegt', status: 'moved', movedTo: '2027-01-05T19:00' }),
      aMeeting({ ...usual, id: 'online', status: 'moved-online' }),
    ];
    const [moved, online] = (await open({}, { meetings })).items('Treffen und Veranstaltungen');
    expect(moved).to.include('5. Januar 2027, 19:00').and.include('Apfelhaus').and.not.include('2026');
    expect(online).to.include('1. Dezember 2026, 18:00').and.not.include('Apfelhaus');
  });

  it('shows the newest twenty meetings', async () => {
    const meetings = Array.from({ length: 25 }, (_, index) => {
      const day = String(index + 1).padStart(2, '0');
      return aMeeting({ id: `treffen-${day}`, title: { de: `Treffen ${day}` }, start: `2024-01-${day}` });
    });
    const items = (await open({}, { meetings })).items('Treffen und Veranstaltungen');
    expect(items).to.have.lengthOf(20);
    expect(items[0]).to.include('Treffen 25');
    expect(items.at(-1)).to.include('Treffen 06');
  });

  it('says in words how often it meets where no date is known', async () => {
    const { start: _start, ...meeting } = aMeeting({ precision: 'unknown', recurrence: { text: { de: 'zweimal im Jahr' } } });
    expect((await open({}, { meetings: [meeting] })).items('Treffen und Veranstaltungen')[0]).to.include('zweimal im Jahr');
    const { recurrence: _recurrence, ...unknown } = meeting;
    expect((await open({}, { meetings: [unknown] })).items('Treffen und Veranstaltungen')[0]).to.include('Termin nicht bekannt');
  });

  it('names whom it belongs to, where it meets and who belongs to it, without links that lead nowhere', async () => {
    const section = (await open()).section('Verbindungen');
    const said = section.innerText.replace(/\s+/g, ' ');
    expect(said).to.include('Teil von Birnenkreis Muster');
    expect(said).to.include('Trifft sich bei Musteramt');
    expect(said).to.include('Dazu gehören Kirschchor Erfunden');
    expect(namesByRole(section, 'link')).to.deep.equal([]);
  });

  it('names no weak source among its connections unless asked', async () => {
    const changes = { organisations: [{ ...aFullOrganisation, partOf: 'zeitungsverein' }, ...organisations.slice(4)] };
    expect((await open({}, changes)).text()).not.to.include('Zeitungsverein Ungewiss');
    expect((await open({ 'show-unconfirmed': '' }, changes)).text()).to.include('Zeitungsverein Ungewiss');
  });

  it('names every source, with its date and a link where it has an address, and the remark beside them', async () => {
    const organisation = await open();
    expect(organisation.items('Quellen')).to.deep.equal(['Erfundene Liste (Mai 2019)', 'Erfundene Zeitung (2021)']);
    const section = organisation.section('Quellen');
    expect(byRole<HTMLAnchorElement>(section, 'link', 'Erfundene Liste').href).to.equal('https://liste.example.org/');
    expect(section.innerText).to.include('Am Telefon nachgefragt.');
  });

  it('says what its sources dispute, and which says what, but nothing of what they agree on', async () => {
    const organisation = await open();
    expect(organisation.text()).to.include('Die Quellen sagen Verschiedenes:');
    const items = allByRole(organisation.record(), 'listitem').map(({ innerText }) => innerText.trim());
    expect(items).to.include.members(['„1998“ (Erfundene Liste)', '„2001“ (Erfundene Zeitung, 2021)']);
    expect(organisation.text()).not.to.include('„Apfelverein Beispiel“');
  });

  it('says that nobody has confirmed it, and of when it is', async () => {
    const organisation = await open();
    expect(organisation.text()).to.include('Nicht bestätigt');
    expect(organisation.text()).to.include('Stand 2021');
  });

  for (const freshness of ['card', 'details'])
    it(`says its age and its source with freshness="${freshness}"`, async () => {
      expect((await open({ freshness })).text()).to.include('Nicht bestätigt');
    });

  it('says nothing of its age with freshness="none", and still names its sources', async () => {
    const organisation = await open({ freshness: 'none' });
    expect(organisation.text()).not.to.include('Nicht bestätigt');
    expect(organisation.sections()).to.include('Quellen');
  });

  it('has no section for what is not known', async () => {
    expect((await open({}, { organisations: [anOrganisation()], meetings: [] })).sections()).to.deep.equal([]);
  });

  it('says on the record that it is invented where the data is', async () => {
    expect((await open({}, { invented: true })).record().innerText).to.include('Erfunden');
  });

  it('links to the mailbox for errors, with the record in the subject, only where the page names one', async () => {
    const link = byRole<HTMLAnchorElement>((await open({ 'report-to': 'amt@example.org' })).record(), 'link', /^Fehler melden/);
    expect(decodeURIComponent(link.href)).to.equal('mailto:amt@example.org?subject=Hinweis zu Apfelverein Beispiel (apfelverein)');
    expect(namesByRole((await open()).record(), 'link').some((name) => name.startsWith('Fehler melden'))).to.equal(false);
  });
});

describe('bruecke-organisation, told which', () => {
  const network = fakeNetwork();
  const events: Event[] = [];
  const note = (event: Event) => void events.push(event);
  const names = ['bruecke-dataset-load', 'bruecke-dataset-error'];
  beforeEach(() => {
    events.length = 0;
    for (const name of names) document.addEventListener(name, note);
  });
  afterEach(() => {
    strikeOrganisation();
    for (const name of names) document.removeEventListener(name, note);
  });

  it('shows another record when the attribute changes', async () => {
    const organisation = await open();
    organisation.element.setAttribute('organisation', 'birnenkreis');
    await organisation.element.updateComplete;
    expect(organisation.names()).to.deep.equal(['Birnenkreis Muster']);
  });

  it('shows a body that others only name', async () => {
    expect((await open({ organisation: 'musteramt' })).names()).to.deep.equal(['Musteramt']);
  });

  const missing: Record<string, Record<string, string>> = {
    'an id that the data lacks': { organisation: 'nirgends' },
    'no id': { organisation: '' },
    'the id of a record that was withdrawn': { organisation: 'kirschchor' },
  };
  for (const [what, attributes] of Object.entries(missing))
    it(`says that there is no such record for ${what}`, async () => {
      const withdrawn = { ...organisations[2]!, tombstone: { deletedOn: '2025-01-01' } };
      const organisation = stageOrganisation({
        attributes,
        properties: { data: aFullDataset({ organisations: [...organisations.slice(0, 2), withdrawn] }) },
      });
      await organisation.untilSays('Diesen Eintrag gibt es hier nicht (mehr).');
      expect(organisation.names()).to.deep.equal([]);
    });

  it('tells the editor what is missing where it is told nothing of the data', async () => {
    const organisation = stageOrganisation({});
    await organisation.untilSays('Diesem Element fehlt die Angabe');
    expect(events).to.deep.equal([]);
  });

  it('shows the record of the page while it loads, and its own in its place', async () => {
    const answer = network.hold('/pretend/ein-verein.json');
    const content = '<article aria-label="Fassung der Seite"><h3>Fassung der Seite</h3></article>';
    const organisation = stageOrganisation({ attributes: { src: '/pretend/ein-verein.json' }, content });
    await organisation.element.updateComplete;
    expect(organisation.names()).to.deep.equal(['Fassung der Seite']);
    answer(JSON.stringify(aFullDataset()));
    await organisation.untilSays('Wir lesen zusammen.');
    expect(organisation.names()).to.deep.equal(['Apfelverein Beispiel']);
    expect((events[0] as BrueckeDatasetLoadEvent).type).to.equal('bruecke-dataset-load');
  });

  it('keeps the record of the page where the data does not come, says so and tells the page why', async () => {
    const content = '<article aria-label="Fassung der Seite"><h3>Fassung der Seite</h3></article>';
    const organisation = stageOrganisation({ attributes: { src: '/pretend/fehlt.json' }, content });
    await organisation.untilSays('Die Liste konnte nicht geladen werden.');
    expect(organisation.names()).to.deep.equal(['Fassung der Seite']);
    expect(events.map((event) => (event as BrueckeDatasetErrorEvent).reason)).to.deep.equal(['status']);
  });

  it('keeps the street of a religious community back unless asked, also where sources dispute it', async () => {
    const community = {
      ...aFullOrganisation,
      kind: 'religious-community' as const,
      provenance: {
        ...aFullOrganisation.provenance,
        statements: [
          { field: 'places', value: 'Erfundene Gasse 1', source: 0 },
          { field: 'places', value: 'Erfundener Weg 2', source: 1 },
        ],
      },
    };
    const changes = { organisations: [community, ...organisations.slice(1)] };
    expect((await open({}, changes)).text()).not.to.match(/Erfundene Gasse 1|Erfundener Weg 2/);
    expect((await open({ 'show-unconfirmed': '' }, changes)).text()).to.match(/Erfundener Weg 2/);
  });
});
