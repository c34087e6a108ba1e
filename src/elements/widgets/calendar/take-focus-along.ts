import type { LitElement } from 'lit';
import { focusFirst } from '../../../state/focus-first.js';

/**
 * Where the table takes the place of the days, or they that of the table, a link that had the focus is gone: then the same
 * meeting has it, else its day, else the name of the month.
 */
export function takeFocusAlong(host: LitElement): void {
  const link = host.shadowRoot?.activeElement?.closest<HTMLElement>('.month a, .agenda a, .agenda [id]');
  if (!link) return;
  const day = link.closest('td, section')?.querySelector<HTMLElement>('[data-at], time');
  const date = day?.dataset.at ?? day?.getAttribute('datetime');
  const id = CSS.escape(link.dataset.id ?? '');
  const wanted = [`[data-id="${id}"]`, `[data-at="${date}"]`, `#agenda-${date}`].map((one) => `:is(.month, .agenda) ${one}`);
  void host.updateComplete.then(() => link.isConnected || focusFirst(host, ...wanted, '#period'));
}
