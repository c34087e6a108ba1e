// The classes and types; nothing is registered here. `bruecke/define` registers all elements.
export { BrueckeCalendar } from '../elements/widgets/calendar/calendar.js';
export { BrueckeConsent } from '../elements/widgets/consent/consent.js';
export { BrueckeDirectory } from '../elements/widgets/directory/directory.js';
export { BrueckeMapList } from '../elements/widgets/map-list/map-list.js';
export { BrueckeOrganisation } from '../elements/widgets/organisation/organisation.js';
export { version } from '../elements/base/version.js';
export { setBasePath } from '../source/base-path.js';
export { BrueckeConsentEvent } from '../state/consent-event.js';
export { BrueckeDatasetErrorEvent, BrueckeDatasetLoadEvent, BrueckeQueryChangeEvent } from '../state/events.js';
export { BrueckeMonthChangeEvent } from '../state/view-events.js';
export type { Dictionary, Plural } from '../domain/i18n/dictionary.js';
export type { Query } from '../domain/search/search.js';
export type { Dataset, DatasetInput } from '../model/dataset.js';
export type { Issue, IssueCode } from '../model/issue.js';
export type { Meeting } from '../model/meeting.js';
export type { Organisation } from '../model/organisation.js';
export type { Publication } from '../model/publication.js';
