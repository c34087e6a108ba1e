// Meetings of the invented district: every state that one can be in, around the 25th of November 2026.
import type { DatasetInput } from '../../../src/model/dataset.js';
import { aDataset, aMeeting, towns } from './sample.js';

/** The day that the meetings are around. */
export const today = '2026-11-25';

type Meeting = NonNullable<DatasetInput['meetings']>[number];

const place: Meeting['place'] = { name: 'Apfelhaus', locality: 'Apfelstadt', ags: towns.Apfelstadt, precision: 'municipality' };

/** One meeting of each kind of date and of each state of its life. */
export const meetings: Meeting[] = [
  aMeeting({ id: 'vergangen', title: { de: 'Herbsttreffen' }, start: '2026-10-05T18:00', precision: 'time', status: 'held' }),
  aMeeting({
    id: 'kommt',
    title: { de: 'Apfelabend', en: 'Apple evening', ar: 'أمسية التفاح' },
    kind: 'talk',
    start: '2026-12-01T18:00',
    end: '2026-12-01T20:00',
    precision: 'time',
    status: 'confirmed',
    topics: [{ de: 'Äpfel' }],
    audience: { group: 'everyone' },
    languages: [{ code: 'ar' }],
    mode: 'hybrid',
    place,
    registration: { required: false },
    cost: { de: 'kostenlos' },
    interpretation: 'on-request',
    childcare: 'no',
  }),
  aMeeting({
    id: 'abgesagt',
    title: { de: 'Birnenfest' },
    organisers: ['birnenkreis'],
    start: '2026-12-01',
    precision: 'day',
    status: 'cancelled',
    reason: { de: 'Es regnet.' },
    place: { ...place, locality: 'Birnheim', ags: towns.Birnheim },
  }),
  aMeeting({
    id: 'verschoben',
    title: { de: 'Kirschkurs' },
    kind: 'training',
    start: '2026-12-03',
    precision: 'day',
    status: 'postponed',
    successor: 'nachgeholt',
  }),
  aMeeting({
    id: 'nachgeholt',
    title: { de: 'Kirschkurs, zweiter Anlauf' },
    kind: 'training',
    start: '2027-01-14',
    precision: 'day',
    status: 'planned',
  }),
  aMeeting({
    id: 'verlegt',
    title: { de: 'Runder Tisch' },
    start: '2026-12-10T18:00',
    precision: 'time',
    status: 'moved',
    movedFrom: '2026-12-03T18:00',
    registration: { required: true, deadline: '2026-12-08', capacity: 20, waitlist: true },
  }),
  aMeeting({
    id: 'online',
    title: { de: 'Vortrag im Netz' },
    start: '2026-12-15T18:30',
    precision: 'time',
    status: 'moved-online',
    mode: 'online',
  }),
  aMeeting({
    id: 'wochen',
    title: { de: 'Obstwochen' },
    kind: 'campaign',
    start: '2027-03-15',
    end: '2027-03-28',
    anchorDay: '2027-03-21',
    precision: 'day',
    status: 'confirmed',
  }),
  aMeeting({
    id: 'obsttag',
    title: { de: 'Tag des Obstes' },
    partOf: 'wochen',
    start: '2027-03-21',
    precision: 'day',
    status: 'confirmed',
  }),
  aMeeting({ id: 'mai', title: { de: 'Maifest' }, start: '2027-05', precision: 'month', status: 'planned' }),
  aMeeting({ id: 'sommer', title: { de: 'Sommerausflug' }, start: '2027-22', precision: 'season', status: 'planned' }),
  aMeeting({ id: 'jahr', title: { de: 'Jubiläum' }, start: '2027', precision: 'year', status: 'planned' }),
  aMeeting({
    id: 'offen',
    title: { de: 'Netzwerktreffen' },
    start: undefined,
    precision: 'unknown',
    status: 'planned',
    recurrence: { text: { de: '2x jährlich' } },
  }),
  aMeeting({
    id: 'treff',
    title: { de: 'Elterntreff' },
    kind: 'regular-slot',
    start: '2026-09-29T18:00',
    precision: 'time',
    status: 'confirmed',
    recurrence: {
      rule: 'FREQ=MONTHLY;BYDAY=-1TU',
      overrides: [{ date: '2026-12-29T18:00', status: 'cancelled', reason: { de: 'Ferien' } }],
    },
  }),
];

/** The district with these meetings and a series that is overdue. */
export const aCalendarDataset = (changes: Partial<DatasetInput> = {}): DatasetInput =>
  aDataset({
    meetings: structuredClone(meetings),
    series: [
      {
        id: 'arbeitskreis',
        title: { de: 'Arbeitskreis' },
        kind: 'working-group',
        organisers: ['apfelverein'],
        rhythm: { text: { de: 'halbjährlich' } },
        provenance: { sources: [{ title: 'Erfundene Liste' }] },
      },
    ],
    ...changes,
  });

/** `count` meetings of one day, told apart by their number: "Treffen 01". */
export const manyOnOneDay = (count: number): DatasetInput =>
  aDataset({
    meetings: Array.from({ length: count }, (_, index) => {
      const number = String(index + 1).padStart(2, '0');
      return aMeeting({
        id: `treffen-${number}`,
        title: { de: `Treffen ${number}` },
        start: '2026-12-05',
        precision: 'day',
        status: 'confirmed',
      });
    }),
  });
