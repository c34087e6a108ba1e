import { pickText } from '../i18n/pick-text.js';
import type { Kind } from './kind.js';
import type { Searchable } from './searchable.js';
import { topicValue } from './topic-value.js';

type Meeting = Searchable['meeting'];

/** Whether one must register; unknown is neither. */
const registrations = ({ registration }: Meeting): string[] =>
  registration?.required === undefined ? [] : [registration.required ? 'required' : 'not-required'];

/** Who comes to both may come to either. */
const modes = ({ mode }: Meeting): string[] => (mode === 'hybrid' ? ['in-person', 'online'] : mode ? [mode] : []);

/** What is not known of a meeting puts it into no group. */
export const meetingKind: Kind<'meeting'> = {
  of: 'meeting',
  groups: {
    town: ({ place }) => (place?.ags ? [place.ags] : []),
    kind: ({ kind }) => [kind],
    organiser: ({ organisers }) => organisers,
    language: ({ languages = [] }) => languages.map(({ code }) => code),
    topic: ({ topics = [] }) => topics.map(topicValue),
    audience: ({ audience }) => (audience && audience.group !== 'unknown' ? [audience.group] : []),
    mode: modes,
    registration: registrations,
  },
  recordsIn: ({ meetings }) => meetings,
  titleOf: ({ title }, locale) => pickText(title, locale)?.text ?? '',
  townOf: ({ place }) => place?.locality ?? '',
};
