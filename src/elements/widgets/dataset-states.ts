import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { translate, type ElementWords } from '../../domain/i18n/dictionary.js';
import { formatPartialDate } from '../../domain/time/format-partial-date.js';
import type { DatasetState } from '../../state/dataset-controller.js';
import { notice } from '../parts/notice/notice.js';
import { skeleton } from '../parts/notice/skeleton.js';

export type ReadyState = Extract<DatasetState, { status: 'ready' }>;

export interface StateView {
  readonly host: LitElement;
  readonly state: DatasetState;
  /** What the element speaks. */
  readonly language: Pick<ElementWords, '$code' | '$dir'>;
  /** The words; undefined while they are on their way. */
  readonly dictionary: ElementWords | undefined;
  /** What is read out. */
  readonly status: string;
  readonly onRetry: () => void;
  readonly ready: (state: ReadyState) => unknown;
}

/**
 * An element in each state of its data. The list that the page put inside stands there while data is on its way and
 * when it does not come; with data it is replaced.
 */
export const datasetStates = (view: StateView): TemplateResult =>
  html`<div class="base" part="base" lang=${view.language.$code} dir=${view.language.$dir}>
    ${inState(view)}
    <p role="status" class="hidden-text">${view.status}</p>
  </div>`;

function inState({ host, state, dictionary, onRetry, ready }: StateView): TemplateResult {
  /** Whether the page put a list into the element. */
  const hasAdopted = host.childElementCount > 0;
  const onAdopt = () => host.requestUpdate();
  // no fallback content of the slot: a line break inside the tag would take its place
  const waiting = (text: string) => html`${hasAdopted ? nothing : skeleton(text)}<slot @slotchange=${onAdopt}></slot>`;
  if (!dictionary) return waiting('');
  const misused = misusedAttribute(host);
  if (misused) return html`${notice(translate(dictionary, 'badAttribute', misused))}<slot></slot>`;
  switch (state.status) {
    case 'unset':
      return html`${notice(translate(dictionary, 'missingSource'))}<slot></slot>`;
    case 'loading':
      return waiting(translate(dictionary, 'loading'));
    case 'failed': {
      const message = notice(translate(dictionary, 'loadFailed'), retry(dictionary, hasAdopted, onRetry, state.retrying));
      // after the list of the page, at the edge of the window: the list stays where it is
      return hasAdopted
        ? html`<slot></slot>
            <div class="late">${message}</div>`
        : html`${message}<slot @slotchange=${onAdopt}></slot>`;
    }
    case 'ready':
      return html`${state.staleSince ? staleNotice(dictionary, state.staleSince, onRetry) : nothing}${ready(state)}`;
  }
}

/** An attribute that a framework wrote an object into, with what stands there now; data is a property. */
function misusedAttribute(host: LitElement): { name: string; value: string } | undefined {
  const name = ['data', 'src', 'region'].find((attribute) => host.getAttribute(attribute)?.startsWith('[object '));
  return name === undefined ? undefined : { name, value: host.getAttribute(name) ?? '' };
}

/**
 * What a status says of the data: that it did not come, that it is asked for again, that a copy is old. Nothing while a
 * page loads, and nothing of what is for its editor.
 */
export function stateText(state: DatasetState, dictionary: ElementWords): string {
  if (state.status === 'failed') return translate(dictionary, state.retrying ? 'loading' : 'loadFailed');
  return state.status === 'ready' && state.staleSince ? staleText(dictionary, state.staleSince) : '';
}

/** Whether a status must say so at once: a second failure would otherwise come before the word that it was tried. */
export const isUrgent = (state: DatasetState): boolean => state.status === 'failed' && Boolean(state.retrying);

const staleText = (dictionary: ElementWords, since: string): string =>
  translate(dictionary, 'staleCopy', { date: formatPartialDate(since, dictionary.$code) });

/** The button stays while it works: whoever pressed it keeps the focus. */
const retry = (dictionary: ElementWords, hasAdopted: boolean, onRetry: () => void, isRetrying = false) =>
  html`${hasAdopted ? html`<p>${translate(dictionary, 'adoptedShown')}</p>` : nothing}<button
      type="button"
      aria-disabled=${isRetrying ? 'true' : nothing}
      @click=${isRetrying ? undefined : onRetry}
    >
      ${translate(dictionary, isRetrying ? 'loading' : 'retry')}
    </button>`;

const staleNotice = (dictionary: ElementWords, since: string, onRetry: () => void) =>
  notice(staleText(dictionary, since), retry(dictionary, false, onRetry));
