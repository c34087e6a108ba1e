import type { RuleWords } from '../rule-words.js';

export const en: RuleWords = {
  every: {
    day: { one: 'every day', other: 'every {n} days' },
    week: { one: 'every week', other: 'every {n} weeks' },
    month: { one: 'every month', other: 'every {n} months' },
    year: { one: 'every year', other: 'every {n} years' },
  },
  numbers: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ordinals: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', '-1': 'last', '-2': 'last but one' },
  eachWeekday: 'every {days}',
  onWeekdays: '{every} on {days}',
  nthWeekday: '{ordinal} {day}',
  eachNthWeekday: '{days} of every month',
  onNthWeekdays: '{every} on the {days}',
  onDays: '{every} on {days}',
  monthDay: 'day {n}',
  lastDay: 'the last day',
  inMonths: '{rule} in {months}',
  at: '{rule}, {time}',
  atFullHour: '{rule}, {time}',
  until: '{rule}, until {date}',
  count: { one: '{rule}, {count} date', other: '{rule}, {count} dates' },
};
