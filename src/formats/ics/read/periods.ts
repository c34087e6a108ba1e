import type { IcsEvent } from './event.js';
import type { Property } from './property.js';

/** A further date that is written with its end, or its length, as a change of that date. */
function periodOf(event: IcsEvent, property: Property): IcsEvent | undefined {
  const [from = '', to = ''] = property.value.split('/');
  const start = event.moment({ ...property, value: from });
  const name = /^\s*[+-]?P/i.test(to) ? 'DURATION' : 'DTEND';
  const first = (asked: string) => {
    if (asked === name) return { ...property, name, value: to };
    return asked === 'DTEND' || asked === 'DURATION' ? undefined : event.first(asked);
  };
  return start && { ...event, start, recurrenceId: start, first };
}

/** Those of the further dates of an event, its `values`, that say how long they last (RFC 5545, section 3.3.9). */
export const periodsOf = (event: IcsEvent, values: readonly Property[]): IcsEvent[] =>
  values.filter(({ value }) => value.includes('/')).flatMap((property) => periodOf(event, property) ?? []);

/** Whether a change is only such a further date: nothing else is said of it. */
export const isPeriod = (event: IcsEvent): boolean => event.first('RECURRENCE-ID') === undefined;
