// What a list of organisations says where nothing is found: it comes when that happens, and so do the names it suggests.
import type { LitElement } from 'lit';
import type { Listing } from '../../domain/search/listing.js';
import { SimilarController } from '../../state/similar-controller.js';
import { nothingFound, type NothingFound } from '../parts/nothing-found/nothing-found.js';

interface ListNothingFound extends Omit<NothingFound, 'similar'> {
  readonly search: Listing<'organisation'>;
  /** Whether a word that was typed may be another, misspelt. */
  readonly isGuess: boolean;
}

export class ListNothing {
  readonly #similar: SimilarController;

  constructor(host: LitElement) {
    this.#similar = new SimilarController(host);
  }

  draw({ isGuess, ...given }: ListNothingFound) {
    const { query, search } = given;
    const findable = () => search.records.filter((_, record) => search.isWanted(record));
    return nothingFound({ ...given, similar: isGuess ? this.#similar.namesLike(query.text ?? '', findable) : [] });
  }
}
