import { html, nothing, type TemplateResult } from 'lit';
import { translate, type SharedWords, type TextKeyOf } from '../../domain/i18n/dictionary.js';
import type { PickedText } from '../../domain/i18n/pick-text.js';

/** A text in the element that says its language and direction; nothing where there is none. */
export const localized = (picked: PickedText | undefined): TemplateResult | typeof nothing =>
  picked ? html`<span lang=${picked.lang} dir=${picked.dir}>${picked.text}</span>` : nothing;

/** The text of `key` in two pieces, before and after its `{name}`: a name between them can say its own language. */
export function aroundName<D extends SharedWords>(
  dictionary: D,
  key: TextKeyOf<D>,
  parameters: Parameters<typeof translate>[2] = {},
): readonly [string, string] {
  const [before = '', after = ''] = translate(dictionary, key, { ...parameters, name: '\0' }).split('\0');
  return [before, after];
}
