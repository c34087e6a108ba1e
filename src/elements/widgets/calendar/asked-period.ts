import type { CalendarStore } from '../../../state/calendar-store.js';
import type { MeetingReader } from '../../parts/calendar-reader.js';

/** The month, day or year that a reader looks at. */
export interface AskedPeriod {
  readonly store: CalendarStore;
  readonly reader: MeetingReader;
  readonly view: 'month' | 'year';
  /** The year, month or day that the address names. */
  readonly at: string | undefined;
  readonly onGo: (at: string) => void;
}
