import { webAddress } from '../../../domain/text/web-address.js';
import { MeetingKind, type Meeting } from '../../../model/meeting.js';
import { patterns } from '../../../model/patterns.js';
import { idOfOwn, notesLine } from '../own-events.js';
import { splitTexts } from '../text-value.js';
import type { IcsEvent, ReadContext } from './event.js';
import { callOf, type Call } from './call.js';
import { idOfUid, keyOf } from './event-id.js';
import { parseMoment } from '../moment.js';
import { isOrganisationName, spokenName } from './organiser.js';
import { placeOf } from './place.js';
import { plainText } from './plain-text.js';
import type { Property } from './property.js';
import { titleAndStatus } from './status.js';
import { localizedText, textOf } from './texts.js';
import type { Times } from './times.js';

/** A web address as it stands; undefined, with an issue, for any other scheme. */
function addressOf(event: IcsEvent, property: Property | undefined): string | undefined {
  const value = property?.value.trim();
  if (!value) return undefined;
  if (value.length <= 2_000 && webAddress(value) && patterns.url.test(value)) return value;
  event.warn('bad-address', property);
  return undefined;
}

/** The description without what Brücke added for readers; that of Outlook where it wrote it as HTML alone. */
function descriptionOf(event: IcsEvent): string {
  const text = event.text('DESCRIPTION');
  if (event.ownId === undefined) return text || event.text('X-ALT-DESC');
  const end = text.lastIndexOf(notesLine);
  return end < 0 ? text : text.slice(0, end).trim();
}

function topicsOf(event: IcsEvent, language: string): Record<string, string>[] {
  return event.all('CATEGORIES').flatMap((property) =>
    splitTexts(property.value)
      .slice(0, 100)
      .map((topic) => localizedText(event.ownId === undefined ? plainText(topic.trim()) : topic.trim(), property, language))
      .filter((topic) => topic !== undefined),
  );
}

/** The name of who invites, if it surely is an organisation's; the mailbox never. */
function organiserText(event: IcsEvent, language: string): Record<string, string> | undefined {
  const property = event.first('ORGANIZER');
  const said = property?.parameters.get('CN')?.trim() ?? '';
  if (!property || event.ownId !== undefined) return localizedText(said, property, language);
  const name = spokenName(said).trim();
  if (isOrganisationName(name)) return localizedText(name, property, language);
  if (name || /^mailto:/i.test(property.value)) event.warn('organiser', { ...property, value: '' });
  return undefined;
}

function kindOf(event: IcsEvent): Meeting['kind'] {
  const found = MeetingKind.safeParse(event.text('X-BRUECKE-KIND').toLowerCase());
  return found.success ? found.data : 'other';
}

const modes: Readonly<Record<string, Meeting['mode']>> = { 'in-person': 'in-person', online: 'online', hybrid: 'hybrid' };

/** How people come together: said by Brücke, else seen from what is said of a call. */
function modeOf(event: IcsEvent, { isInPlace }: Call, onlineUrl: string | undefined): Meeting['mode'] {
  const own = event.text('X-BRUECKE-MODE').toLowerCase();
  if (Object.hasOwn(modes, own)) return modes[own];
  if (isInPlace) return 'online';
  if (event.ownId !== undefined || onlineUrl === undefined) return undefined;
  return event.text('LOCATION') ? 'hybrid' : 'online';
}

/** The record that another event names by RELATED-TO. */
function related(event: IcsEvent, type: 'PARENT' | 'NEXT'): string | undefined {
  const found = event.all('RELATED-TO').find(({ parameters }) => (parameters.get('RELTYPE')?.toUpperCase() ?? 'PARENT') === type);
  const uid = found?.value.trim();
  return uid ? idOfUid(uid, idOfOwn(uid)) : undefined;
}

/** Why it does not take place, or not as planned: a COMMENT on anything else is a remark of its editor. */
const reasonOf = (event: IcsEvent, status: Meeting['status'], language: string) =>
  event.ownId !== undefined || !['planned', 'confirmed', 'held'].includes(status) ? textOf(event, 'COMMENT', language) : undefined;

/** `record` without what is not there. */
const filled = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** An event as a record, as far as it stands alone: without its recurrence. */
export function recordOf(event: IcsEvent, times: Times, context: ReadContext): Meeting {
  const { organisers, language } = context;
  const { title, status } = titleAndStatus(event);
  const call = callOf(event);
  const onlineUrl = addressOf(event, call.address);
  const topics = topicsOf(event, language);
  const place = call.isInPlace ? undefined : placeOf(event);
  const sequence = event.first('SEQUENCE');
  return filled({
    id: idOfUid(keyOf(event), event.ownId),
    title: localizedText(title, event.first('SUMMARY'), language) ?? {},
    kind: kindOf(event),
    description: localizedText(descriptionOf(event), event.first('DESCRIPTION'), language),
    topics: topics.length ? topics : undefined,
    organisers: [...organisers],
    organiserText: organiserText(event, language),
    partOf: related(event, 'PARENT'),
    successor: related(event, 'NEXT'),
    ...times,
    status,
    reason: reasonOf(event, status, language),
    sequence: sequence && event.sequence,
    mode: modeOf(event, call, onlineUrl),
    onlineUrl,
    place,
    provenance: provenanceOf(event, context),
  }) as Meeting;
}

function provenanceOf(event: IcsEvent, { options }: ReadContext): Meeting['provenance'] {
  const url = addressOf(event, event.first('URL')) ?? options.source?.url;
  const calendar = event.calendar.properties.get('X-WR-CALNAME')?.[0]?.value ?? '';
  const title = options.source?.title ?? (splitTexts(calendar).join(', ').trim().slice(0, 500) || 'iCalendar');
  const modified = parseMoment(event.first('LAST-MODIFIED')?.value ?? '', 'UTC')?.local.slice(0, 10);
  return { sources: [{ title, ...(url !== undefined && { url }) }], ...(modified !== undefined && { modified }) };
}
