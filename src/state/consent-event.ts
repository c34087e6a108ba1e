/** The reader allowed what an element asks for, or took it back; also where it was remembered from another visit. */
export class BrueckeConsentEvent extends Event {
  static readonly eventName = 'bruecke-consent';
  constructor(
    readonly host: string,
    readonly isAllowed: boolean,
  ) {
    super(BrueckeConsentEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bruecke-consent': BrueckeConsentEvent;
  }
}
