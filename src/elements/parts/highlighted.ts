import { html } from 'lit';
import type { Range } from '../../domain/search/ranges.js';

/** `text` with the stretches of `ranges` marked; ranges are in order and do not overlap. */
export function highlighted(text: string, ranges: readonly Range[]) {
  let at = 0;
  const pieces = ranges.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, html`<mark>${text.slice(start, end)}</mark>`];
  });
  return [...pieces, text.slice(at)];
}
