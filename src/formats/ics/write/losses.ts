import { heldOverrides } from '../../held-overrides.js';
import { whereNow } from '../../where-now.js';
import type { Loss } from '../../written.js';
import type { Meeting, WriteContext } from './context.js';
import { mostDates, singleDates, wayOfDates } from './dates-of-meeting.js';
import { hasDay, isExact, likeStart, zoneOf } from './exact-time.js';
import { organiserLines } from './organiser.js';
import { ruleValue } from './rule-line.js';
import { namesOf } from './names-of.js';
import { isDurationOf, isEndOf } from './time-lines.js';
import { zoneLosses } from './written-zones.js';

type Field = keyof Meeting;
type Losing = readonly [fields: readonly Field[], de: string, en: string];

const isTranslated = (text: Readonly<Record<string, string>> | undefined): boolean => text !== undefined && Object.keys(text).length > 1;

/** The fields of a meeting of which only one language is written. */
function translated({ title, description, topics = [], reason, organiserText, recurrence }: Meeting): Field[] {
  const inDates = (recurrence?.overrides ?? []).some((override) => isTranslated(override.reason) || isTranslated(override.place));
  return [
    ...(isTranslated(title) ? ['title' as const] : []),
    ...(isTranslated(description) ? ['description' as const] : []),
    ...(topics.some(isTranslated) ? ['topics' as const] : []),
    ...(isTranslated(reason) ? ['reason' as const] : []),
    ...(isTranslated(organiserText) ? ['organiserText' as const] : []),
    ...(inDates ? ['recurrence' as const] : []),
  ];
}

/** Fields that iCalendar has no property for; what readers need of them stands in the description. */
const without = [
  'ordinal',
  'agenda',
  'goals',
  'partners',
  'funders',
  'audience',
  'series',
  'anchorDay',
  'evidence',
  'movedFrom',
  'movedTo',
  'registration',
  'languages',
  'interpretation',
  'childcare',
  'cost',
  'attendance',
  'documents',
  'provenance',
] as const satisfies readonly Field[];

/** Of a place the name and the exact point. */
function hasMoreThanName(place: Meeting['place']): boolean {
  if (!place) return false;
  const { name, latitude, longitude, precision, ...rest } = place;
  const isHalf = (latitude === undefined) !== (longitude === undefined);
  const isNowhere = name === undefined && latitude === undefined;
  return (
    Object.keys(rest).length > 0 ||
    precision !== 'exact' ||
    isHalf ||
    isNowhere ||
    (latitude === 0 && longitude === 0) ||
    /\n/.test(name ?? '')
  );
}

function timeFields(meeting: Meeting): Field[] {
  const { start = '', end, duration, allDay, timeZone } = meeting;
  const hasEnd = end !== undefined && isEndOf(end, start);
  return [
    ...(end !== undefined && !hasEnd ? ['end' as const] : []),
    ...(duration !== undefined && (hasEnd || !isDurationOf(duration, start)) ? ['duration' as const] : []),
    ...(allDay !== undefined && !(allDay && start.length === 10) ? ['allDay' as const] : []),
    ...(timeZone !== undefined && start.length === 10 ? ['timeZone' as const] : []),
  ];
}

/** Whether the recurrence is not written word for word. */
function isRecurrenceChanged(meeting: Meeting): boolean {
  const { recurrence, start = '' } = meeting;
  if (!recurrence) return false;
  const { rule, text, prepared, exdates = [], overrides = [] } = recurrence;
  if (wayOfDates(meeting) !== 'rule' || rule === undefined || text || prepared) return true;
  const isAsWritten = (date: string) => isExact(date) && likeStart(date, start) === date;
  const isSorted = exdates.every((date, i) => i === 0 || date > (exdates[i - 1] ?? ''));
  const isHeld = overrides.length === heldOverrides(meeting).length && overrides.every(({ date }) => isAsWritten(date));
  return ruleValue(rule, start, zoneOf(meeting)) !== rule || !isSorted || !exdates.every(isAsWritten) || !isHeld;
}

/** What is said of meetings that are written date by date: the days of the output, or, where a limit cut them off, their own. */
function datesLosses(meetings: readonly Meeting[], context: WriteContext): Loss[] {
  const { from, to } = context.dates;
  const fields = ['id', 'start', 'end', 'duration', 'recurrence'];
  const written = meetings.map((meeting) => ({ meeting, ...singleDates(meeting, context) }));
  const whole = written.filter(({ isCut }) => !isCut).map(({ meeting }) => meeting);
  const cut = written.filter(({ isCut }) => isCut);
  return [
    ...(whole.length
      ? [
          {
            de: `Einzelne Tage statt einer Regel, von ${from} bis ${to}: ${namesOf(whole)}.`,
            en: `Single dates instead of a rule, from ${from} to ${to}: ${namesOf(whole)}.`,
            fields,
          },
        ]
      : []),
    ...cut.map(({ meeting: { id }, dates }) => {
      const [first, last] = [dates[0], dates.at(-1)].map((date = '') => date.slice(0, 10));
      return {
        de: `Einzelne Tage statt einer Regel, höchstens ${mostDates}, von ${first} bis ${last}: ${id}.`,
        en: `Single dates instead of a rule, at most ${mostDates}, from ${first} to ${last}: ${id}.`,
        fields,
      };
    }),
  ];
}

/** What the calendar does not say of the meetings it was asked for, in words, and the fields that are not as they were. */
export function icsLosses(asked: readonly Meeting[], context: WriteContext): Loss[] {
  const kept = asked.filter(hasDay);
  const undated = asked.filter((meeting) => !hasDay(meeting));
  const byDate = kept.filter((meeting) => wayOfDates(meeting) === 'dates');
  const fieldsOf = (find: (meeting: Meeting) => readonly Field[]) => [...new Set(kept.flatMap(find))];
  const where = (field: Field, isLost: (meeting: Meeting) => unknown) => (meeting: Meeting) => (isLost(meeting) ? [field] : []);
  const named = fieldsOf((meeting) =>
    meeting.organisers.length > 0 || (meeting.organiserText && organiserLines(meeting, context).length === 0)
      ? ['organisers', 'organiserText']
      : [],
  );
  const relations = fieldsOf(({ partOf, successor }) => [
    ...(partOf !== undefined && !context.written.has(partOf) ? ['partOf' as const] : []),
    ...(successor !== undefined && !context.written.has(successor) ? ['successor' as const] : []),
  ]);
  const losing: Losing[] = [
    [fieldsOf(translated), 'Jeder Text steht nur in einer Sprache darin.', 'Each text is in it in one language only.'],
    [
      fieldsOf((meeting) => without.filter((field) => meeting[field] !== undefined)),
      'Was iCalendar nicht kennt, fehlt oder steht als Text in der Beschreibung.',
      'What iCalendar has no word for is missing, or stands in the description as text.',
    ],
    [
      fieldsOf(({ id }) => (context.moved.has(id) ? ['start', 'end', 'duration', 'precision', 'status', 'allDay', 'timeZone'] : [])),
      'Verlegte Treffen stehen an ihrem neuen Tag, oder am alten als verschoben.',
      'Meetings that were moved are on their new day, or on the old one as postponed.',
    ],
    [named, 'Von Veranstaltern stehen nur die Namen darin.', 'Of organisers only the names are in it.'],
    [relations, 'Verweise auf Treffen, die nicht darin stehen, fehlen.', 'References to meetings that are not in it are missing.'],
    [fieldsOf(where('place', ({ place }) => hasMoreThanName(place))), 'Orte stehen als eine Zeile darin.', 'Places are in it as one line.'],
    [
      fieldsOf((meeting) => {
        const now = whereNow(meeting);
        const fields: Field[] = (['place', 'mode'] as const).filter((field) => now[field] !== meeting[field]);
        // a single date that takes place there has the place as its own
        return fields.length && meeting.recurrence?.overrides ? [...fields, 'recurrence'] : fields;
      }),
      'Was online verlegt ist, hat darin keinen Ort mehr.',
      'What moved online has no place in it any more.',
    ],
    [
      fieldsOf(timeFields),
      'Angaben zu Dauer und Ende, die sich widersprechen, fehlen.',
      'Statements about length and end that contradict each other are missing.',
    ],
    [
      fieldsOf(where('recurrence', isRecurrenceChanged)),
      'Wiederholungen in Worten fehlen, und was von Tagen gesagt ist, die die Regel nicht gibt; Regeln stehen so darin, wie andere Programme sie lesen.',
      'Recurrences in words are missing, and what is said of dates that the rule does not give; rules are written as other programs read them.',
    ],
  ];
  return [
    ...(undated.length
      ? [
          {
            de: `Treffen ohne bekannten Tag fehlen: ${undated.length} (${namesOf(undated)}).`,
            en: `Meetings whose day is not known are missing: ${undated.length} (${namesOf(undated)}).`,
          },
        ]
      : []),
    ...datesLosses(byDate, context),
    ...zoneLosses(kept, context),
    ...losing.filter(([fields]) => fields.length).map(([fields, de, en]) => ({ de, en, fields })),
  ];
}
