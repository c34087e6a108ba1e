import { html, nothing, type TemplateResult } from 'lit';
import type { PickedText } from '../../domain/i18n/pick-text.js';

/** A text in the element that says its language and direction; nothing where there is none. */
export const localized = (picked: PickedText | undefined): TemplateResult | typeof nothing =>
  picked ? html`<span lang=${picked.lang} dir=${picked.dir}>${picked.text}</span>` : nothing;
