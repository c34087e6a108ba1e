import { html, nothing } from 'lit';
import { translate, type SharedWords } from '../../domain/i18n/dictionary.js';
import { pickText } from '../../domain/i18n/pick-text.js';
import { localized } from './localized.js';
import type { Reader } from './words.js';

/** Whom the data is owed to, as it stands in the dataset. */
export function attribution({ dataset, dictionary, locale }: Reader<SharedWords>) {
  if (!dataset.attributions?.length) return nothing;
  const texts = dataset.attributions.map(({ text }) => text).join(' · ');
  return html`<footer>
    <p>${translate(dictionary, 'attribution')} – ${localized(pickText(dataset.name, locale))}: <span lang="de">${texts}</span></p>
  </footer>`;
}
