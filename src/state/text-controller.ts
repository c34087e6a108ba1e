import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Loaded } from '../source/load-dataset.js';
import { loadSearchFile, searchFileAddress } from '../source/load-search-file.js';
import type { Searched } from '../domain/search/searched.js';
import type { TextFinder } from '../domain/search/text-finder.js';
import type { Decide } from '../domain/search/search.js';

/** What takes over what finds texts, and what decides among them. */
interface Store {
  readonly listing: (Searched & { readonly finder: unknown }) | undefined;
  readonly decide: Decide | undefined;
  hasGivenUp: boolean;
  setFinder(finder: TextFinder): void;
  setDecide(decide: Decide): void;
}

/** Between two slices of work the page comes first. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Brings what finds texts: loaded when a reader begins to type, with the index that was prepared beside the data; where
 * there is none, it is built in slices.
 */
export class TextController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: Store;
  #wanted: Store['listing'];
  #deciding = false;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  /** Sees to it that texts can be found in what the store lists; beside the data of our own build lies its prepared index. */
  prepare({ dataset, sealed }: Partial<Pick<Loaded, 'dataset' | 'sealed'>>): void {
    const { listing } = this.#store;
    if (!listing || listing.finder || listing === this.#wanted) return;
    this.#wanted = listing;
    const own = listing.dataset === dataset ? sealed : undefined;
    const file = searchFileAddress(own?.address);
    const finding = Promise.all([import('../domain/search/text-finder.js'), file === undefined ? undefined : loadSearchFile(file)]);
    finding
      .then(([{ textFinderInSlices }, index]) => textFinderInSlices(listing, pause, { index, seal: own?.digest }))
      .then(
        (finder) => listing === this.#store.listing && this.#store.setFinder(finder),
        () => (this.#store.hasGivenUp = true),
      )
      .finally(() => {
        this.#wanted = undefined;
        this.#host.requestUpdate();
      });
  }

  /** Loads what decides among close names, the first time that a text was mistyped. */
  decide(): void {
    if (this.#deciding || this.#store.decide) return;
    this.#deciding = true;
    import('../domain/search/decide-close.js').then(
      ({ decideClose }) => {
        this.#store.setDecide(decideClose);
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }
}
