import type { RuleWords } from '../rule-words.js';

export const de: RuleWords = {
  every: {
    day: { one: 'jeden Tag', other: 'alle {n} Tage' },
    week: { one: 'jede Woche', other: 'alle {n} Wochen' },
    month: { one: 'jeden Monat', other: 'alle {n} Monate' },
    year: { one: 'jedes Jahr', other: 'alle {n} Jahre' },
  },
  numbers: ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  ordinals: { 1: 'ersten', 2: 'zweiten', 3: 'dritten', 4: 'vierten', '-1': 'letzten', '-2': 'vorletzten' },
  eachWeekday: 'jeden {days}',
  onWeekdays: '{every} am {days}',
  nthWeekday: '{ordinal} {day}',
  eachNthWeekday: 'jeden {days} im Monat',
  onNthWeekdays: '{every} am {days}',
  onDays: '{every} am {days}',
  monthDay: '{n}.',
  lastDay: 'letzten Tag',
  inMonths: '{rule} im {months}',
  at: '{rule}, {time} Uhr',
  atFullHour: '{rule}, {hour} Uhr',
  until: '{rule}, bis {date}',
  count: { one: '{rule}, {count} Termin', other: '{rule}, {count} Termine' },
};
