import { webAddress } from '../../domain/text/web-address.js';
import { endOfMeeting } from '../end-of-meeting.js';
import { attendanceMode, eventStatus, isoTime } from '../event-status.js';
import { meetingAnchor } from '../permalinks.js';
import { whereNow } from '../where-now.js';
import { compact } from './compact.js';
import type { JsonLdContext, Meeting, Node, Value } from './context.js';
import { eventSchedule } from './event-schedule.js';
import { inventedMark, others } from './organisation-node.js';
import { placeNode } from './places.js';
import { recordPage } from './record-page.js';
import { texts } from './texts.js';

const identifierOf = (id: string, { base = '' }: JsonLdContext): string => `${base}#${meetingAnchor(id)}`;

/** One meeting as a node of the graph: an Event, or the EventSeries of all its dates where it repeats. */
export function eventNode(record: Meeting, context: JsonLdContext): Node {
  const meeting = whereNow(record);
  const { start, timeZone, movedFrom, status, mode, recurrence } = meeting;
  const isRepeating = recurrence?.rule !== undefined || recurrence?.rdates !== undefined;
  return compact({
    '@type': isRepeating ? 'EventSeries' : 'Event',
    '@id': identifierOf(meeting.id, context),
    additionalType: meeting.kind,
    identifier: meeting.id,
    name: texts(meeting.title, context),
    description: texts(meeting.description, context),
    disambiguatingDescription: context.dataset.invented ? inventedMark : [],
    about: (meeting.topics ?? []).flatMap((topic) => texts(topic, context)),
    startDate: isoTime(start, timeZone),
    endDate: isoTime(endOfMeeting(meeting), timeZone),
    duration: meeting.duration,
    previousStartDate: status === 'moved' ? isoTime(movedFrom, timeZone) : undefined,
    eventSchedule: eventSchedule(meeting),
    eventStatus: eventStatus(status),
    eventAttendanceMode: attendanceMode(mode),
    location: locations(meeting),
    organizer: [...others(meeting.organisers, context), ...texts(meeting.organiserText, context).map(organiserNamed)],
    contributor: others(meeting.partners, context),
    funder: others(meeting.funders, context),
    audience: audience(meeting, context),
    inLanguage: (meeting.languages ?? [])
      .filter(({ extent, unconfirmed }) => extent !== 'interpreter' && !unconfirmed)
      .map(({ code }) => code),
    offers: offer(meeting, context),
    maximumAttendeeCapacity: meeting.registration?.capacity,
    superEvent: superEvents(meeting, context),
    subjectOf: recordPage(meeting, context),
  });
}

const organiserNamed = (name: Value): Value => ({ '@type': 'Organization', name });

function locations({ place, onlineUrl, mode }: Meeting): Node[] {
  const url = onlineUrl === undefined ? undefined : webAddress(onlineUrl)?.href;
  const isVirtual = url !== undefined || mode === 'online';
  return [...(place ? [placeNode(place)] : []), ...(isVirtual ? [compact({ '@type': 'VirtualLocation', url })] : [])];
}

function audience({ audience: said }: Meeting, context: JsonLdContext): Node | undefined {
  if (!said || (said.group === 'unknown' && !said.note)) return undefined;
  return compact({ '@type': 'Audience', audienceType: said.group === 'unknown' ? undefined : said.group, name: texts(said.note, context) });
}

/** How to take part: until when, where, at what cost; a cost in words is no price. */
function offer({ registration, cost }: Meeting, context: JsonLdContext): Node | undefined {
  const { url, opens, deadline, eligibility } = registration ?? {};
  if (!cost && url === undefined && opens === undefined && deadline === undefined && !eligibility) return undefined;
  return compact({
    '@type': 'Offer',
    url: url === undefined ? undefined : webAddress(url)?.href,
    availabilityStarts: opens,
    availabilityEnds: deadline,
    description: texts(eligibility, context),
    priceSpecification: cost && compact({ '@type': 'PriceSpecification', description: texts(cost, context) }),
  });
}

/** The campaign or conference that it belongs to, and the series that it is one of. */
function superEvents({ partOf, series }: Meeting, context: JsonLdContext): Node[] {
  const campaign = context.meetings.get(partOf ?? '');
  const row = context.series.get(series ?? '');
  return [
    ...(campaign ? [compact({ '@type': 'Event', '@id': identifierOf(campaign.id, context), name: texts(campaign.title, context) })] : []),
    ...(row ? [compact({ '@type': 'EventSeries', '@id': `${context.base ?? ''}#series-${row.id}`, name: texts(row.title, context) })] : []),
  ];
}
