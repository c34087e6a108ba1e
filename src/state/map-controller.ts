import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapDictionary } from '../domain/i18n/map-dictionary.js';
import type { MapPicture } from '../domain/geo/map-picture.js';
import { loadMap, mapAddress } from '../source/load-map.js';
import { loadMapWords } from '../source/load-map-words.js';

interface Host extends ReactiveControllerHost {
  /** Address of boundaries. */
  readonly boundaries: string | undefined;
  readonly region: string | undefined;
}

/** Brings the map of an element and its words; the list does not wait for either. */
export class MapController implements ReactiveController {
  picture: MapPicture | undefined;
  words: MapDictionary | undefined;
  /** Whether there is no map although one was asked for. */
  hasFailed = false;
  /** Address of the map that is shown or on its way; undefined where none was asked for. */
  address: string | undefined;
  #code = '';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = mapAddress(this.#host.boundaries, this.#host.region);
    if (wanted === this.address) return;
    this.address = wanted;
    this.picture = undefined;
    this.hasFailed = false;
    if (wanted === undefined) return;
    loadMap(wanted).then(
      (picture) => wanted === this.address && this.#take({ picture }),
      () => wanted === this.address && this.#take({ hasFailed: true }),
    );
  }

  /** Sees to it that the words are those of a dictionary (its `$code`). */
  speak(code: string): void {
    if (code === this.#code) return;
    this.#code = code;
    this.words = undefined;
    void Promise.resolve(loadMapWords(code)).then((words) => code === this.#code && this.#take({ words }));
  }

  #take(news: Partial<Pick<this, 'picture' | 'words' | 'hasFailed'>>): void {
    Object.assign(this, news);
    this.#host.requestUpdate();
  }
}
