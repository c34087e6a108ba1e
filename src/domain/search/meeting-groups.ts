import type { Groups } from './groups.js';
import type { Searchable } from './searchable.js';

/** A topic as a value: its words in the first language it has. */
export const topicValue = (topic: Readonly<Record<string, string>>): string => topic['de'] ?? Object.values(topic)[0] ?? '';

/** The filter groups of meetings. What is not known of a meeting puts it into none. */
export const meetingGroups: Groups<Searchable['meeting']> = {
  town: ({ place }) => (place?.ags ? [place.ags] : []),
  kind: ({ kind }) => [kind],
  organiser: ({ organisers }) => organisers,
  topic: ({ topics = [] }) => topics.map(topicValue),
  language: ({ languages = [] }) => languages.map(({ code }) => code),
  audience: ({ audience }) => (audience && audience.group !== 'unknown' ? [audience.group] : []),
  mode: ({ mode }) => (mode === 'hybrid' ? ['in-person', 'online'] : mode ? [mode] : []),
  registration: ({ registration }) =>
    registration?.required === undefined ? [] : [registration.required ? 'required' : 'free'],
};
