import { html } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { ConsentDictionary } from '../../../domain/i18n/consent-dictionary.js';

export interface ConsentBox {
  readonly words: ConsentDictionary;
  /** Who would be asked. */
  readonly host: string;
  readonly onAllow: (remember: boolean) => void;
  readonly onRefuse: () => void;
}

/** Asks before anything is fetched from elsewhere: names the host and what is sent there. Refusing is as easy as allowing. */
export function consentBox({ words, host, onAllow, onRefuse }: ConsentBox) {
  const allow = (event: Event) => {
    const box = (event.target as Element).closest('.consent')?.querySelector<HTMLInputElement>('input');
    onAllow(box?.checked ?? false);
  };
  return html`<div class="consent" part="consent" role="group" aria-labelledby="consent-title" tabindex="-1">
    <p class="title" id="consent-title">${translate(words, 'consentTitle', { host })}</p>
    <p>${translate(words, 'consentText', { host })}</p>
    <label><input type="checkbox" /> <span>${words.consentRemember}</span></label>
    <p class="choices">
      <button type="button" @click=${allow}>${words.consentAllow}</button>
      <button type="button" @click=${onRefuse}>${words.consentRefuse}</button>
    </p>
  </div>`;
}
