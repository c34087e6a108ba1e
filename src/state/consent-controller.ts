import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hostName } from '../domain/text/host-name.js';
import { BrueckeConsentEvent } from './consent-event.js';
import { allow, forbid, mayAsk, watchConsent } from './consent-store.js';

interface Host extends ReactiveControllerHost, EventTarget {
  readonly host: string | undefined;
  /** Without the attribute it is null. */
  readonly sends: string | null;
}

/** Whether the reader allows what an element asks for, and the one place from which content comes and goes; an answer holds for all of the page that ask for the same. */
export class ConsentController implements ReactiveController {
  /** Whether this element was told no: then it asks no more until it is told to. */
  isRefused = false;
  readonly #host: Host;
  readonly #onChange: (isAllowed: boolean) => void;
  #wasAllowed = false;
  #stop: (() => void) | undefined;

  constructor(host: Host, onChange: (isAllowed: boolean) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchConsent(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdated(): void {
    const { isAllowed } = this;
    if (isAllowed === this.#wasAllowed) return;
    this.#wasAllowed = isAllowed;
    this.#onChange(isAllowed);
    this.#host.dispatchEvent(new BrueckeConsentEvent(this.asked, isAllowed));
  }

  /** Who would be asked; empty where the page names nobody. */
  get asked(): string {
    return hostName(this.#host.host);
  }

  get isAllowed(): boolean {
    return this.asked !== '' && mayAsk(this.#agreed);
  }

  readonly allow = (remember: boolean): void => {
    this.isRefused = false;
    allow(this.#agreed, remember);
  };

  readonly refuse = (): void => this.#refuse(true);

  readonly askAgain = (): void => this.#refuse(false);

  readonly forget = (): void => {
    this.isRefused = true;
    forbid(this.#agreed);
  };

  /** What is agreed to: a host alone, or with what is sent there. Who agreed to less has not agreed to more. */
  get #agreed(): string {
    return [this.asked, this.#host.sends?.trim()].filter(Boolean).join(' ');
  }

  #refuse(isRefused: boolean): void {
    this.isRefused = isRefused;
    this.#host.requestUpdate();
  }
}
