// What a calendar does once its first picture stands; nobody waits for it.
import { html, nothing, type LitElement } from 'lit';
import { isDay } from '../../../domain/calendar/is-day.js';
import { isUndated } from '../../../domain/recurrence/occurrences-of.js';
import type { Filters } from '../../../domain/search/facets.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import { focusFirst } from '../../../state/focus-first.js';
import type { ReaderQuery } from '../../../state/query-store.js';
import { LaterPart } from '../../base/later-part.js';
import { styledPart } from '../../base/styled-part.js';
import type { MeetingReader } from '../../parts/calendar-reader.js';
import { lanesStyles } from '../../parts/meeting-list/lanes.styles.js';
import { seriesLane } from '../../parts/meeting-list/series-lane.js';
import { undatedLane } from '../../parts/meeting-list/undated-lane.js';
import { calendarLaterStyles } from './calendar-later.styles.js';

/** What stands below the meetings. */
export interface Below {
  readonly store: CalendarStore;
  readonly reader: MeetingReader;
  readonly filters: Filters | undefined;
  /** Address of the folder with feeds. */
  readonly feeds: string | undefined;
  /** Whether what comes next is shown: then meetings without a date and series stand below. */
  readonly isList: boolean;
}

export class CalendarLater {
  readonly styles = [lanesStyles, calendarLaterStyles];
  readonly #host: LitElement;
  readonly #along: LaterPart<typeof import('../../parts/take-along/take-along.js')>;
  readonly #health: LaterPart<typeof import('../../../domain/recurrence/series-health.js')>;
  #isAlongOpen = false;
  /** The meetings that were opened one from the other, the latest first. */
  #opened: string[] = [];
  /** The meeting or day that has the focus, or had it until a drawing took it away. */
  #held: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    const hold = (focused: HTMLElement) => isWhole(focused) || (this.#held = linkedBy(focused));
    if (this.#focused) hold(this.#focused);
    host.renderRoot.addEventListener('focusin', ({ target }) => hold(target as HTMLElement));
    this.#along = styledPart(host, () => import('../../parts/take-along/take-along.js'));
    this.#health = new LaterPart(host, () => import('../../../domain/recurrence/series-health.js'));
  }

  /** Meetings without a date, series with what is next, and what readers can take to their own calendar. */
  below(below: Below) {
    const { store, reader, isList } = below;
    const hasLanes = isList && store.result?.total !== 0;
    return html`${hasLanes ? html`${undatedLane(store.meetings.filter(isUndated), reader)} ${this.#renderSeries(below)}` : nothing}
    ${this.#renderAlong(below)}`;
  }

  /**
   * Opening a meeting or a day moves the focus to its heading, going back to what it was opened from, over as many meetings
   * as that were; showing more to the first of them, which is at the place `next`.
   */
  follow(before: ReaderQuery, after: ReaderQuery, next?: number): void {
    const { record } = after;
    const more = next === undefined ? undefined : this.#host.renderRoot.querySelectorAll<HTMLElement>('.meetings > li')[next];
    more?.setAttribute('tabindex', '-1');
    more?.focus();
    const focused = this.#focused;
    const { activeElement: active } = this.#host.getRootNode() as Document | ShadowRoot;
    // who is elsewhere in the page, in another calendar, stays there, unless it is a link of the page that led here
    const isHere = !active || active === this.#host || active.matches('a, body');
    const move = (...places: readonly string[]) => isHere && focusFirst(this.#host, ...places);
    const any = (name: 'id' | 'at', value = '') => `[data-${name}="${CSS.escape(value)}"]`;
    // its own link before that of a meeting that leads to it
    const own = (name: 'id' | 'at', value = '') => `:not(.state, .remark) > ${any(name, value)}`;
    if (record !== before.record) {
      if (before.record !== undefined) this.#opened.unshift(before.record);
      if (record === undefined) {
        const links = this.#opened.flatMap((id) => [`.day ${own('id', id)}`, own('id', id)]);
        move(...links, ...this.#opened.map((id) => any('id', id)), '#day', '#period', '#search');
        this.#opened = [];
      } else move('.page > :first-child', '[part="back"]');
    } else if (record === undefined && dayOf(after) !== dayOf(before)) {
      if (dayOf(after)) move('#day');
      else if (after.view === 'month' && focused && isWhole(focused)) move(own('at', dayOf(before)), '#period');
    }
    // what had the focus may be gone with the month or view that it stood in, or be elsewhere in a list; its link may be that of another now
    else if (focused && (isWhole(focused) || linkedBy(focused) !== this.#held)) {
      if (after.at !== before.at || after.view !== before.view) move('#period', '[aria-pressed="true"]');
      else move(own('id', this.#held), own('at', this.#held));
    }
  }

  get #focused() {
    return this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
  }

  /** Series stand where all meetings do; what judges them is loaded where there are some. */
  #renderSeries({ store, reader }: Below) {
    const { series } = reader.dataset;
    const health = series.length && store.meetings === store.dataset?.meetings ? this.#health.part : undefined;
    const onMissing = () => (store.needsEngine = true);
    return health
      ? seriesLane(series, reader, (one) => health.seriesHealth(one, store.meetings, reader.today, store.expand, onMissing))
      : nothing;
  }

  /** Loaded once somebody opens it. */
  #renderAlong({ store, reader, filters = {}, feeds }: Below) {
    const part = this.#isAlongOpen ? this.#along.part : undefined;
    return html`<details class="along" part="along" @toggle=${this.#onAlong}>
      <summary>${reader.words.takeAlong}</summary>
      ${part?.takeAll({ reader, ids: store.meetings.map(({ id }) => id), filters, feeds })}
    </details>`;
  }

  readonly #onAlong = (event: Event): void => {
    this.#isAlongOpen = (event.target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}

/** Whether it is the element as a whole: it has the focus where what had it is gone. */
const isWhole = (element: Element): boolean => element.matches('.base');

/** The meeting or day that a link leads to. */
const linkedBy = ({ dataset }: HTMLElement): string | undefined => dataset['id'] ?? dataset['at'];

/** The day that is opened in a month. */
const dayOf = ({ view, at }: ReaderQuery): string | undefined => (view === 'month' && isDay(at) ? at : undefined);
