import { html, nothing } from 'lit';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Slot } from '../../../model/slot.js';
import { localized } from '../localized.js';

/** Plain data may be frozen. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A regular time in the words of the source, with the place, and with the hours unless the words name them: they have digits. */
export function slotText(slot: Frozen<Slot>, locale: string) {
  const words = pickText(slot.text, locale);
  const hours = /\p{Nd}/u.test(words?.text ?? '') ? '' : [slot.start, slot.end].filter(Boolean).join('–');
  const place = pickText(slot.place, locale);
  return html`${localized(words)}${hours ? html` <bdi>${hours}</bdi>` : nothing}${place ? html`, ${localized(place)}` : nothing}`;
}
