import { html, nothing } from 'lit';
import { translatePlural, type SharedWords } from '../../domain/i18n/dictionary.js';
import type { Issue } from '../../model/issue.js';

/** How many records are not shown: because they are faulty, because nobody asked for weak sources. */
export function leftOut(dictionary: SharedWords, issues: readonly Issue[], unconfirmed: number) {
  const bad = faultyRecords(issues);
  return html`${bad ? html`<p class="left-out">${translatePlural(dictionary, 'partlyBad', bad)}</p>` : nothing}
  ${unconfirmed ? html`<p class="left-out">${translatePlural(dictionary, 'hiddenUnconfirmed', unconfirmed)}</p>` : nothing}`;
}

/** How many records an error left out; what is wrong in the header leaves out none. */
const faultyRecords = (issues: readonly Issue[]): number =>
  new Set(issues.flatMap(({ severity, path }) => (severity === 'error' ? (/^(?:\/dataset)?\/\w+\/\d+/.exec(path) ?? []) : []))).size;
