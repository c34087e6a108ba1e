import type { LitElement } from 'lit';
import { focusFirst } from './focus-first.js';

const open = '[aria-expanded="true"]';

/** What readers do inside a panel of filters: open a group of many values, search among them, close both. */
export class GroupController {
  /** Groups whose values are all shown, with what is searched for among them. */
  expanded: ReadonlyMap<string, string> = new Map();
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Shows all values of a group, or few again, by a button of it that moves: the focus goes to the box above all values, or back. */
  readonly expand = (group: string, button: HTMLElement): void => {
    const next = new Map(this.expanded);
    if (!next.delete(group)) next.set(group, '');
    this.#show(next);
    void this.#host.updateComplete.then(() => {
      const seen = button.closest('fieldset')?.querySelector<HTMLElement>('.group-search') ?? button;
      seen.focus();
      seen.scrollIntoView({ block: 'nearest' });
    });
  };

  readonly search = (group: string, text: string): void => this.#show(new Map(this.expanded).set(group, text));

  /** Closes the panel, where it hides what was found; the focus goes there. */
  readonly close = (): void => {
    this.#opener?.click();
    focusFirst(this.#host, '.results', '#period', '.group', '.found');
  };

  /** Esc closes the group whose values are all shown, else the panel, and returns to the button that opened it. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const opener = (event.target as Element).closest('fieldset')?.querySelector<HTMLElement>(open) ?? this.#opener;
    if (!opener) return;
    // the box that is closed has nothing to empty any more, and nothing to tell
    event.preventDefault();
    opener.focus();
    opener.click();
  };

  /** The button that has opened the panel; none where the filters stand beside the list. */
  get #opener(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`.filter-toggle${open}`);
  }

  #show(expanded: ReadonlyMap<string, string>): void {
    this.expanded = expanded;
    this.#host.requestUpdate();
  }
}
