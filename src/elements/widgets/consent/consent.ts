import { LitElement, html, nothing } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { ConsentWords } from '../../../domain/i18n/consent-dictionary.js';
import { loadConsentWords } from '../../../source/load-consent-words.js';
import { ConsentController } from '../../../state/consent-controller.js';
import { LocaleController } from '../../../state/locale-controller.js';
import { tokens } from '../../base/tokens.styles.js';
import { version } from '../../base/version.js';
import { consentBox } from '../../parts/consent/consent-box.js';
import { consentBoxStyles } from '../../parts/consent/consent-box.styles.js';
import { notice } from '../../parts/notice/notice.js';
import { noticeStyles } from '../../parts/notice/notice.styles.js';
import { consentStyles } from './consent.styles.js';
import { HeldBack } from './held-back.js';

/**
 * Asks before anything from another host is shown: names the host and what is sent there. It needs no data.
 *
 * @tag bruecke-consent
 *
 * @fires {BrueckeConsentEvent} bruecke-consent - The reader allowed the content (`isAllowed`) or took it back; also where it was remembered.
 *
 * @slot - What is shown after the reader has agreed; what loads something stands in a `<template>`, whose content is taken out then.
 * @slot instead - What is shown as long as the reader has not agreed, such as a link.
 *
 * @csspart base - All that the element says itself.
 * @csspart consent - The question.
 * @csspart content - What is shown after the reader has agreed.
 * @csspart notice - A message to the editor.
 *
 * @cssprop [--bruecke-color-field-line] - Frames of the question and its buttons.
 * @cssprop [--bruecke-color-surface] - Messages.
 * @cssprop [--bruecke-radius=0.5em] - Corners.
 * @cssprop [--bruecke-space=0.25em] - Unit of all distances.
 */
export class BrueckeConsent extends LitElement {
  static readonly version: string = version;
  static override styles = [tokens, noticeStyles, consentBoxStyles, consentStyles];
  static override properties = {
    host: {},
    sends: {},
    remember: { type: Boolean },
    _words: { state: true },
  };

  readonly #locale = new LocaleController(this);
  readonly #held = new HeldBack(this);
  readonly #consent = new ConsentController(this, (isAllowed) => (isAllowed ? this.#held.takeOut() : this.#held.putAway()));

  /** Who would be asked: a host, or an address on it. Without it nothing is shown. */
  declare host: string | undefined;
  /** What is sent there, in the language of the page; without it: IP address, kind of browser, address of the website. */
  declare sends: string;
  /** Whether readers may have their answer remembered on their device. */
  declare remember: boolean;

  declare private _words: ConsentWords | undefined;

  #code = '';

  constructor() {
    super();
    this.sends = '';
    this.remember = false;
  }

  protected override willUpdate(): void {
    if (this.#locale.isReady) void this.#speak(this.#locale.dictionary.$code);
  }

  protected override render() {
    const words = this._words;
    if (!this.#consent.asked) return words ? this.#own(words, notice(words.consentNoHost)) : nothing;
    if (this.#consent.isAllowed) return this.#renderContent(words);
    return html`${words ? this.#own(words, this.#consent.isRefused ? this.#renderAgain(words) : this.#renderQuestion(words)) : nothing}
      <slot name="instead"></slot>`;
  }

  /** What the element says itself; the language and look of the content stay those of the page. */
  #own(words: ConsentWords, said: unknown) {
    return html`<div class="base" part="base" lang=${words.$code} dir=${words.$dir}>${said}</div>`;
  }

  #renderQuestion(words: ConsentWords) {
    return consentBox({
      words,
      host: this.#consent.asked,
      sends: this.sends ? html`<bdi lang=${this.#locale.locale}>${this.sends}</bdi>` : words.consentSends,
      mayRemember: this.remember,
      onAllow: (remember) => this.#then(() => this.#consent.allow(remember), '.content'),
      onRefuse: () => this.#then(this.#consent.refuse, '.again'),
    });
  }

  #renderAgain(words: ConsentWords) {
    return html`<button type="button" class="again" @click=${() => this.#then(this.#consent.askAgain, '.consent')}>
      ${translate(words, 'consentAsk', { host: this.#consent.asked })}
    </button>`;
  }

  #renderContent(words: ConsentWords | undefined) {
    const host = this.#consent.asked;
    const forget =
      words &&
      html`<button type="button" class="again" @click=${() => this.#then(this.#consent.forget, '.again')}>
        ${translate(words, 'consentForget', { host })}
      </button>`;
    return html`<div
        class="content"
        part="content"
        role="group"
        aria-label=${words ? translate(words, 'consentTitle', { host }) : host}
        tabindex="-1"
      >
        <slot @slotchange=${this.#held.takeOut}></slot>
      </div>
      ${words ? this.#own(words, forget) : nothing}`;
  }

  /** The focus follows what the reader did: what was pressed is gone. */
  #then(act: () => void, selector: string): void {
    act();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  async #speak(code: string): Promise<void> {
    if (code === this.#code) return;
    this.#code = code;
    const words = await loadConsentWords(code);
    if (code === this.#code) this._words = words;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bruecke-consent': BrueckeConsent;
  }
}
