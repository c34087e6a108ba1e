// A month, a day and a year: what only those load who look at one.
import { html, noChange, nothing, type LitElement } from 'lit';
import { shownYear } from '../../../domain/calendar/shown-time.js';
import { yearStrip } from '../../../domain/calendar/year-strip.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { translatePlural } from '../../../domain/i18n/dictionary.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import { PrintController } from '../../../state/print-controller.js';
import { RedrawController } from '../../../state/redraw-controller.js';
import { RoomController } from '../../../state/room-controller.js';
import { BrueckeMonthChangeEvent } from '../../../state/view-events.js';
import { periodButtons } from '../../parts/calendar-toolbar/period-buttons.js';
import { lettersOfTable, monthStyles } from '../../parts/month-table/month.styles.js';
import { notice } from '../../parts/notice/notice.js';
import { yearView as drawYear } from '../../parts/year-strip/year-strip.js';
import { yearStripStyles } from '../../parts/year-strip/year-strip.styles.js';
import type { AskedPeriod } from './asked-period.js';
import { gridOf, monthStatus, monthView, type MonthForm } from './calendar-month.js';
import { calendarPeriodsStyles } from './calendar-periods.styles.js';
import { looseLane } from './loose-lane.js';
import { rehearseMonth } from './rehearse-month.js';
import { takeFocusAlong } from './take-focus-along.js';

export class CalendarPeriods {
  readonly styles = [monthStyles, yearStripStyles, calendarPeriodsStyles];
  readonly #host: LitElement;
  readonly #room: RoomController;
  readonly #print: PrintController;
  readonly #redraw: RedrawController;

  constructor(host: LitElement, dictionary: CalendarDictionary) {
    this.#host = host;
    setTimeout(() => rehearseMonth(dictionary));
    this.#room = new RoomController(host, lettersOfTable);
    this.#print = new PrintController(host);
    this.#redraw = new RedrawController(host);
  }

  /** The month or year that is asked for. */
  draw(asked: AskedPeriod) {
    if (asked.view === 'year') return yearView(asked);
    const { reader, at } = asked;
    const form = this.#form;
    const stands = this.#redraw.stands([
      gridOf(asked),
      form,
      at,
      ...Object.values({ ...reader, hrefOf: reader.hrefOf(''), hrefAt: reader.hrefAt('') }),
    ]);
    if (stands) return noChange;
    takeFocusAlong(this.#host);
    return monthView(asked, form);
  }

  /** What a status says of it: which time it is, and how many meetings it has. */
  status(asked: AskedPeriod): string {
    const [name, count] = asked.view === 'month' ? monthStatus(asked) : yearStatus(asked);
    return `${name}: ${translatePlural(asked.reader.dictionary, 'results', count)}`;
  }

  /** Tells the page of another month than before; `at` may be a year, a month or a day. */
  tellMonth(before: string, at: string): void {
    const month = at.slice(0, 7);
    if (at.length > 4 && month !== before.slice(0, 7)) this.#host.dispatchEvent(new BrueckeMonthChangeEvent(month));
  }

  /** Paper has a width of its own, which nobody knows beforehand. */
  get #form(): MonthForm {
    if (this.#print.printing) return 'both';
    return this.#room.isWide ? 'table' : 'agenda';
  }
}

const inYear = (store: CalendarStore, year: string) => store.between(`${year}-01-01`, `${year}-12-31`);

function yearStatus({ store, at, reader }: AskedPeriod): readonly [name: string, count: number] {
  const year = shownYear(at, reader.today);
  return [year, inYear(store, year).length];
}

/** A year with its weeks of action. */
function yearView({ store, reader, at, onGo }: AskedPeriod) {
  const year = shownYear(at, reader.today);
  const strip = yearStrip(inYear(store, year), year);
  return html`${periodButtons(year, reader, onGo)}
  ${strip.count ? nothing : notice(reader.words.noneInYear)}${looseLane(strip.loose, reader)}${drawYear(strip, reader)}`;
}
