import { html, nothing } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { ConsentDictionary } from '../../../domain/i18n/consent-dictionary.js';
import { aroundName } from '../localized.js';

export interface ConsentBox {
  readonly words: ConsentDictionary;
  /** Who would be asked. */
  readonly host: string;
  /** What is sent there, where the words do not say it themselves. */
  readonly sends?: unknown;
  /** Whether the answer may be remembered in the browser. */
  readonly mayRemember: boolean;
  readonly onAllow: (remember: boolean) => void;
  readonly onRefuse: () => void;
}

/** Asks before anything is fetched from elsewhere: names the host and what is sent there. Refusing is as easy as allowing. */
export function consentBox({ words, host, sends, mayRemember, onAllow, onRefuse }: ConsentBox) {
  const [before, after] = aroundName(words, 'consentText', { host });
  const allow = (event: Event) => {
    const box = (event.target as Element).closest('.consent')?.querySelector<HTMLInputElement>('input');
    onAllow(box?.checked ?? false);
  };
  return html`<div class="consent" part="consent" role="group" aria-labelledby="consent-title" tabindex="-1">
    <p class="title" id="consent-title">${translate(words, 'consentTitle', { host })}</p>
    <p>${before}${sends}${after}</p>
    ${mayRemember ? html`<label><input type="checkbox" /> <span>${words.consentRemember}</span></label>` : nothing}
    <p class="choices">
      <button type="button" @click=${allow}>${translate(words, 'consentAllow', { host })}</button>
      <button type="button" @click=${onRefuse}>${words.consentRefuse}</button>
    </p>
  </div>`;
}
