// Recurrence and the dates of meetings.
export { checkRule } from '../domain/recurrence/check-rule.js';
export { expandRule } from '../domain/recurrence/expand.js';
export type { Occurrence } from '../domain/recurrence/occurrence.js';
export { prepareOccurrences } from '../domain/recurrence/prepare-occurrences.js';
export type { Rhythm } from '../domain/recurrence/rhythm.js';
export type { Range, RuleInput } from '../domain/recurrence/rule.js';
export { ruleInWords } from '../domain/recurrence/rule-in-words.js';
export { selectExpanded as selectOccurrences } from '../domain/recurrence/select-expanded.js';
export { undatedMeetings, type OccurrenceQuery } from '../domain/recurrence/select-occurrences.js';
export { seriesHealth, type SeriesHealth } from '../domain/recurrence/series-health.js';
export type { Issue } from '../model/issue.js';
