/** The reader went to another month of a calendar; `month` is written YYYY-MM. */
export class BrueckeMonthChangeEvent extends Event {
  static readonly eventName = 'bruecke-month-change';
  constructor(readonly month: string) {
    super(BrueckeMonthChangeEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bruecke-month-change': BrueckeMonthChangeEvent;
  }
}
