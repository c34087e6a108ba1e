import { needsAsking } from '../../domain/search/listed.js';
import type { Dataset } from '../../model/dataset.js';
import type { Loss } from '../written.js';
import type { JsonLdContext, Meeting } from './context.js';
import { eventSchedule } from './event-schedule.js';

type Losing = readonly [count: number, de: string, en: string];

/** What the graph of meetings does not say, each loss in words and only where there is something to lose. */
export function eventLosses(dataset: Dataset, written: readonly Meeting[], { showUnconfirmed }: JsonLdContext): Loss[] {
  const count = (isLost: (meeting: Meeting) => unknown) => written.filter((meeting) => isLost(meeting)).length;
  const weak = showUnconfirmed ? 0 : dataset.meetings.filter(needsAsking).length;
  const losing: Losing[] = [
    [weak, `Treffen mit unsicherer Quelle fehlen: ${weak}.`, `Meetings with an uncertain source are missing: ${weak}.`],
    [
      count(({ start, precision }) => start === undefined || precision === 'season'),
      'Treffen ohne Tag oder Monat haben keinen Beginn.',
      'Meetings without a day or month have no start.',
    ],
    [
      count(({ recurrence }) => recurrence?.overrides?.length),
      'Was an einzelnen Tagen einer Reihe anders ist, steht nicht darin.',
      'What is different on single dates of a series is not in it.',
    ],
    [
      count((meeting) => meeting.recurrence && !eventSchedule(meeting)),
      'Wiederholungen, die schema.org nicht ganz sagen kann, stehen nicht darin.',
      'Recurrences that schema.org cannot say in full are not in it.',
    ],
    [
      count(({ evidence, agenda, goals, documents, attendance }) => evidence ?? agenda ?? goals ?? documents ?? attendance),
      'Ablauf, Ziele, Unterlagen, Teilnahme und die Herkunft des Termins stehen nicht darin.',
      'Agenda, goals, documents, attendance and where the date comes from are not in it.',
    ],
    [
      count(({ interpretation, childcare }) => interpretation ?? childcare),
      'Dolmetschen und Kinderbetreuung stehen nicht darin.',
      'Interpretation and childcare are not in it.',
    ],
    [
      count(({ registration }) => registration?.email ?? registration?.phone),
      'Telefon und E-Mail zur Anmeldung stehen nicht darin.',
      'Telephone and mail for registration are not in it.',
    ],
  ];
  return losing.filter(([lost]) => lost > 0).map(([, de, en]) => ({ de, en }));
}
