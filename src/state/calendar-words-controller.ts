import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CalendarDictionary, CalendarWords } from '../domain/i18n/calendar-dictionary.js';
import type { SharedWords } from '../domain/i18n/dictionary.js';
import time from '../domain/i18n/dictionaries/time/de.js';
import type { MeetingWords } from '../domain/i18n/meeting-words.js';
import { loadCalendarWords, loadMeetingWords } from '../source/load-calendar-words.js';

/** Holds the words of the calendar beside the dictionary of all elements; more words come when they are asked for. */
export class CalendarWordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #language: string | undefined;
  #dictionary: CalendarDictionary | undefined;
  #meeting: { readonly language: string; words: MeetingWords | undefined } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** `dictionary` with the words of the calendar; while they are on their way the one before, or undefined. */
  in(dictionary: SharedWords): CalendarDictionary | undefined {
    if (dictionary.$code !== this.#language) this.#load(dictionary);
    return this.#dictionary;
  }

  /** The words for all that is known of a meeting; while they are on their way those before, or undefined. */
  meeting(language: string): MeetingWords | undefined {
    if (this.#meeting?.language !== language) {
      const wanted = { language, words: this.#meeting?.words };
      this.#meeting = wanted;
      void loadMeetingWords(language).then(
        (words) => {
          wanted.words = words;
          this.#host.requestUpdate();
        },
        () => (this.#meeting = undefined),
      );
    }
    return this.#meeting?.words;
  }

  #load(dictionary: SharedWords): void {
    const { $code } = dictionary;
    this.#language = $code;
    const use = (words: CalendarWords) => {
      if ($code !== this.#language) return;
      this.#dictionary = { ...time, ...dictionary, ...words };
      this.#host.requestUpdate();
    };
    const loading = loadCalendarWords($code);
    if (loading instanceof Promise) void loading.then(use);
    else use(loading);
  }
}
