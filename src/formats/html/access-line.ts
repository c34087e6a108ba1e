import type { TextKey } from '../../domain/i18n/dictionary.js';
import type { HtmlContext, Organisation } from './context.js';
import { localized, words } from './pieces.js';

type Access = NonNullable<NonNullable<Organisation['places']>[number]['access']>[number];

const features: Readonly<Record<Access['feature'], TextKey>> = {
  'step-free': 'accessStepFree',
  'accessible-toilet': 'accessToilet',
  lift: 'accessLift',
  hearing: 'accessHearing',
  sight: 'accessSight',
  parking: 'accessParking',
  'sign-language': 'accessSignLanguage',
  'easy-language': 'accessEasyLanguage',
};
const states: Readonly<Record<Access['state'], TextKey>> = {
  yes: 'accessYes',
  limited: 'accessLimited',
  no: 'accessNo',
  unknown: 'accessUnknown',
};

/** How accessible its places are; unknown is said to be unknown. */
export const accessLine = (record: Organisation, context: HtmlContext): string =>
  (record.places ?? [])
    .flatMap((place) => place.access ?? [])
    .map(({ feature, state, note }) => {
      const remark = localized(note, context);
      return `${words(context, features[feature])}: ${words(context, states[state])}${remark ? ` (${remark})` : ''}`;
    })
    .join(' · ');
