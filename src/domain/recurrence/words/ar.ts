import type { RuleWords } from '../rule-words.js';

export const ar: RuleWords = {
  every: {
    day: { one: 'كل يوم', two: 'كل يومين', few: 'كل {n} أيام', many: 'كل {n} يومًا', other: 'كل {n} يوم' },
    week: { one: 'كل أسبوع', two: 'كل أسبوعين', few: 'كل {n} أسابيع', many: 'كل {n} أسبوعًا', other: 'كل {n} أسبوع' },
    month: { one: 'كل شهر', two: 'كل شهرين', few: 'كل {n} أشهر', many: 'كل {n} شهرًا', other: 'كل {n} شهر' },
    year: { one: 'كل سنة', two: 'كل سنتين', few: 'كل {n} سنوات', many: 'كل {n} سنة', other: 'كل {n} سنة' },
  },
  numbers: [],
  ordinals: { 1: 'الأول', 2: 'الثاني', 3: 'الثالث', 4: 'الرابع', '-1': 'الأخير', '-2': 'قبل الأخير' },
  eachWeekday: 'كل أسبوع يوم {days}',
  onWeekdays: '{every} يوم {days}',
  nthWeekday: '{day} {ordinal}',
  eachNthWeekday: 'يوم {days} من كل شهر',
  onNthWeekdays: '{every} يوم {days}',
  onDays: '{every} في {days}',
  monthDay: 'اليوم {n}',
  lastDay: 'اليوم الأخير',
  inMonths: '{rule} في {months}',
  at: '{rule}، الساعة {time}',
  atFullHour: '{rule}، الساعة {time}',
  until: '{rule}، حتى {date}',
  count: {
    one: '{rule}، موعد واحد',
    two: '{rule}، موعدان',
    few: '{rule}، {count} مواعيد',
    many: '{rule}، {count} موعدًا',
    other: '{rule}، {count} موعد',
  },
};
