import { communityNotDerived } from './community-not-derived.js';
import { consentNotExpired } from './consent-not-expired.js';
import { deadlineBeforeStart } from './deadline-before-start.js';
import { hasSource } from './has-source.js';
import { httpsLinks } from './https-links.js';
import { knownLanguages } from './known-languages.js';
import { noDuplicates } from './no-duplicates.js';
import { noPersonNames } from './no-person-names.js';
import { noPersonalContacts } from './no-personal-contacts.js';
import { placeInMunicipality } from './place-in-municipality.js';
import { recurrenceGivesDates } from './recurrence-gives-dates.js';
import { referencesResolve } from './references-resolve.js';
import { regionHeader } from './region-header.js';
import type { Rule } from './region.js';
import { religionNotDerived } from './religion-not-derived.js';
import { termsInTenLanguages } from './terms-in-ten-languages.js';
import { textsInGermanAndEnglish } from './texts-in-german-and-english.js';
import { uniqueIds } from './unique-ids.js';
import { verifiedInThePast } from './verified-in-the-past.js';
import { weekdayFitsDate } from './weekday-fits-date.js';
import { withheldStaysOut } from './withheld-stays-out.js';

/** Every rule that the data must pass; a new rule is a file, a test and a line here. */
export const allRules: readonly Rule[] = [
  regionHeader,
  uniqueIds,
  referencesResolve,
  noDuplicates,
  hasSource,
  verifiedInThePast,
  placeInMunicipality,
  knownLanguages,
  textsInGermanAndEnglish,
  termsInTenLanguages,
  httpsLinks,
  noPersonalContacts,
  noPersonNames,
  consentNotExpired,
  withheldStaysOut,
  communityNotDerived,
  religionNotDerived,
  deadlineBeforeStart,
  weekdayFitsDate,
  recurrenceGivesDates,
];
