import { limits } from '../limits.js';
import { contentLines } from './content-lines.js';
import { parseProperty, type Property } from './property.js';
import type { Report } from './report.js';

/** Properties by name, each in the order of the file. */
export type Properties = ReadonlyMap<string, readonly Property[]>;

/** One VEVENT, and the calendar that it stands in. */
export interface EventComponent {
  readonly properties: Properties;
  readonly line: number;
  readonly calendar: CalendarComponent;
}

/** One VCALENDAR. */
export interface CalendarComponent {
  readonly line: number;
  readonly properties: Properties;
  /** Its VTIMEZONEs by TZID. */
  readonly zones: ReadonlyMap<string, ZoneComponent>;
}

/** What a VTIMEZONE says of its zone. */
export interface ZoneComponent {
  readonly properties: Properties;
  /** TZOFFSETTO of its last STANDARD and DAYLIGHT, as it stands. */
  readonly standard?: string;
  readonly daylight?: string;
}

interface Open {
  readonly name: string;
  readonly properties: Map<string, Property[]>;
  readonly line: number;
  size: number;
}

interface OpenCalendar extends CalendarComponent {
  readonly properties: Map<string, Property[]>;
  readonly zones: Map<string, ZoneComponent>;
}

/** Reads components; what closes is put where it belongs. */
class Components {
  readonly events: EventComponent[] = [];
  hasCalendar = false;
  /** Whether there were more events than may be. */
  isFull = false;
  #calendar: OpenCalendar = { line: 1, properties: new Map(), zones: new Map() };
  #stack: Open[] = [];
  /** Components that are open below the deepest one that is read. */
  #below = 0;
  #zone: { standard?: string; daylight?: string } = {};
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  get isOpen(): boolean {
    return this.#stack.length > 0;
  }

  begin(name: string, line: number): void {
    if (this.#stack.length >= limits.depth) {
      this.#below++;
      this.#report.once('too-deep', { line });
      return;
    }
    // an event within an event: the first one lacks its end
    if (name === 'VEVENT' && this.#stack.at(-1)?.name === 'VEVENT') this.end('VEVENT');
    if (name === 'VCALENDAR') {
      this.hasCalendar = true;
      this.#calendar = { line, properties: new Map(), zones: new Map() };
    }
    this.#stack.push({ name, properties: name === 'VCALENDAR' ? this.#calendar.properties : new Map(), line, size: 0 });
  }

  property(property: Property): void {
    const open = this.#stack.at(-1);
    if (!open || this.#below > 0) return;
    if (++open.size > limits.properties) return;
    const list = open.properties.get(property.name);
    if (list) list.push(property);
    else open.properties.set(property.name, [property]);
  }

  /** Closes the component of that name, and those within it that were forgotten. */
  end(name: string): void {
    if (this.#below > 0) {
      this.#below--;
      return;
    }
    const at = this.#stack.findLastIndex((open) => open.name === name);
    if (at < 0) return;
    for (const open of this.#stack.splice(at).reverse()) this.#close(open);
  }

  /** Closes what the file left open. */
  finish(): void {
    this.#below = 0;
    for (const open of this.#stack.splice(0).reverse()) this.#close(open);
  }

  #close({ name, properties, line }: Open): void {
    const first = (property: string) => properties.get(property)?.[0]?.value.trim() ?? '';
    if (name === 'VEVENT') {
      this.isFull = this.events.length >= limits.events;
      if (!this.isFull) this.events.push({ properties, line, calendar: this.#calendar });
    } else if (name === 'STANDARD') this.#zone.standard = first('TZOFFSETTO');
    else if (name === 'DAYLIGHT') this.#zone.daylight = first('TZOFFSETTO');
    else if (name === 'VTIMEZONE') {
      if (this.#calendar.zones.size < limits.zones) this.#calendar.zones.set(first('TZID'), { properties, ...this.#zone });
      this.#zone = {};
    } else if (name === 'VTODO' || name === 'VJOURNAL' || name === 'VFREEBUSY') {
      this.#report.warning('other-kind', { line, field: name, record: first('SUMMARY') || first('UID') });
    }
  }
}

/** The events of a calendar file, also of one that breaks off, or holds several calendars. */
export function readComponents(text: string, report: Report): EventComponent[] {
  const components = new Components(report);
  let last = 1;
  for (const content of contentLines(text.slice(0, limits.length), report)) {
    const property = parseProperty(content);
    last = content.line;
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') components.begin(name, content.line);
    else if (property.name === 'END') components.end(name);
    else components.property(property);
    if (components.isFull) break;
  }
  const { isOpen } = components;
  components.finish();
  if (components.isFull || text.length > limits.length) {
    const expected = components.isFull ? `${limits.events} VEVENT` : `${limits.length / 1_000_000} MB`;
    report.error('too-large', { line: last, expected });
  } else if (isOpen) report.once('unclosed', { line: last });
  if (!components.hasCalendar) report.error(text.includes('V\0C\0A\0L') ? 'utf-16' : 'no-calendar', { line: 1 });
  return components.events;
}
