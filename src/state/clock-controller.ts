import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The one place that reads the clock: gives today as YYYY-MM-DD of the reader's own calendar day. */
export class ClockController implements ReactiveController {
  today = localDay(new Date());
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const today = localDay(new Date());
    if (today === this.today) return;
    this.today = today;
    this.#host.requestUpdate();
  }
}

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
