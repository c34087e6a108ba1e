import * as z from 'zod/mini';
import { isInOrder } from './in-order.js';
import { LanguageUse } from './language-use.js';
import { Place } from './place.js';
import { Provenance } from './provenance.js';
import { Recurrence } from './recurrence.js';
import {
  CalendarDate,
  Count,
  described,
  Duration,
  Email,
  Id,
  Line,
  LocalizedText,
  LocalTime,
  named,
  PartialDate,
  Phone,
  TimeZone,
  Url,
} from './scalars.js';

export const MeetingStatus = z.enum(['planned', 'confirmed', 'cancelled', 'postponed', 'moved', 'moved-online', 'held']);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

export const TimePrecision = z.enum(['time', 'day', 'month', 'season', 'year', 'unknown']);
export type TimePrecision = z.infer<typeof TimePrecision>;

export const MeetingKind = z.enum([
  'exchange',
  'working-group',
  'conference',
  'training',
  'festival',
  'campaign',
  'talk',
  'film',
  'information',
  'regular-slot',
  'observance',
  'press',
  'other',
]);
export type MeetingKind = z.infer<typeof MeetingKind>;

export const Audience = z.strictObject({
  group: z.enum(['representatives', 'members', 'invited', 'everyone', 'unknown']),
  note: z.optional(LocalizedText),
});

export const Registration = named(
  z.strictObject({
    required: z.optional(z.boolean()),
    url: z.optional(Url),
    email: z.optional(Email),
    phone: z.optional(Phone),
    opens: z.optional(CalendarDate),
    deadline: z.optional(described(CalendarDate, 'Last day to register; not after the start')),
    capacity: z.optional(Count),
    waitlist: z.optional(z.boolean()),
    eligibility: z.optional(LocalizedText),
  }),
  'Registration',
  'How, until when and for whom to register',
);

const Yes = z.enum(['yes', 'no', 'on-request', 'unknown']);

/** Length of `start` that each precision asks for: an unknown time is never invented. */
const startLength = { time: [16, 19], day: [10], month: [7], season: [7], year: [4], unknown: [0] } as const;

const precisionFits = (meeting: { start?: string | undefined; precision: keyof typeof startLength }) => {
  const start = meeting.start ?? '';
  const isSeason = start.length === 7 && Number(start.slice(5)) > 12;
  if (start.length === 7 && isSeason !== (meeting.precision === 'season')) return false;
  return (startLength[meeting.precision] as readonly number[]).includes(start.length);
};

export const Meeting = named(
  z
    .strictObject({
      id: Id,
      title: LocalizedText,
      kind: MeetingKind,
      ordinal: z.optional(described(Count, 'Which one of its series', 17)),
      description: z.optional(LocalizedText),
      topics: z.optional(z.array(LocalizedText)),
      agenda: z.optional(z.array(LocalizedText)),
      goals: z.optional(z.array(LocalizedText)),
      organisers: z.array(Id),
      organiserText: z.optional(described(LocalizedText, 'Organisers that are no records')),
      partners: z.optional(z.array(Id)),
      funders: z.optional(z.array(Id)),
      audience: z.optional(Audience),
      series: z.optional(Id),
      partOf: z.optional(described(Id, 'Campaign or conference it belongs to')),
      anchorDay: z.optional(described(CalendarDate, 'Day that a campaign is built around')),
      start: z.optional(described(LocalTime, 'Local start, as exact as precision says; absent where it is unknown')),
      end: z.optional(described(LocalTime, 'Local end; of an all-day meeting the last day')),
      duration: z.optional(Duration),
      allDay: z.optional(z.boolean()),
      timeZone: z.optional(TimeZone),
      precision: described(TimePrecision, 'How exactly the start is known'),
      evidence: z.optional(described(LocalizedText, 'What proves the date, or what is known instead of it')),
      recurrence: z.optional(Recurrence),
      status: MeetingStatus,
      reason: z.optional(described(LocalizedText, 'Why it was cancelled, postponed or moved')),
      movedFrom: z.optional(described(LocalTime, 'Start before it was moved')),
      movedTo: z.optional(described(LocalTime, 'Start that it was moved to; where start is still the old one, outputs invite to this one')),
      successor: z.optional(Id),
      sequence: z.optional(described(Count, 'Number of the revision (RFC 5545 SEQUENCE)')),
      mode: z.optional(described(z.enum(['in-person', 'online', 'hybrid']), 'Absent: not known')),
      onlineUrl: z.optional(Url),
      place: z.optional(Place),
      registration: z.optional(Registration),
      languages: z.optional(z.array(LanguageUse)),
      interpretation: z.optional(Yes),
      childcare: z.optional(Yes),
      cost: z.optional(LocalizedText),
      attendance: z.optional(LocalizedText),
      documents: z.optional(z.array(z.strictObject({ title: Line, url: z.optional(Url), date: z.optional(PartialDate) }))),
      provenance: Provenance,
    })
    .check(
      z.refine(precisionFits, { path: ['start'], params: { code: 'precision-mismatch' } }),
      z.refine(({ start, end }) => isInOrder(start, end), { path: ['end'], params: { code: 'end-before-start', isPassedOver: true } }),
    ),
  'Meeting',
  'A meeting, conference, campaign or other event',
  {
    id: 'steinfurt-arbeitskreis-2018-05-14',
    title: { de: 'Arbeitskreis Migrantenorganisationen' },
    kind: 'working-group',
    organisers: ['ki-steinfurt'],
    start: '2018-05-14',
    precision: 'day',
    evidence: { de: '„Montag, 14. Mai“ in einer Meldung vom 2. Mai 2018: der 14. Mai 2018 war ein Montag.' },
    status: 'held',
    provenance: { sources: [{ title: 'Presseinformation' }] },
  },
);
export type Meeting = z.infer<typeof Meeting>;
