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
  #merged: { readonly from: SharedWords; readonly dictionary: CalendarDictionary } | undefined;
  #words: CalendarWords | undefined;
  #meeting: { readonly language: string; words?: MeetingWords } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** `dictionary` with the words of the calendar; undefined while they are on their way. */
  in(dictionary: SharedWords): CalendarDictionary | undefined {
    const { $code } = dictionary;
    if ($code !== this.#language) this.#load($code);
    if (!this.#words) return undefined;
    if (this.#merged?.from !== dictionary) this.#merged = { from: dictionary, dictionary: { ...time, ...dictionary, ...this.#words } };
    return this.#merged.dictionary;
  }

  /** The words for all that is known of a meeting; undefined while they are on their way. */
  meeting(language: string): MeetingWords | undefined {
    if (this.#meeting?.language !== language) {
      const wanted: { language: string; words?: MeetingWords } = { language };
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

  #load(language: string): void {
    this.#language = language;
    this.#merged = undefined;
    const loading = loadCalendarWords(language);
    if (!(loading instanceof Promise)) {
      this.#words = loading;
      return;
    }
    this.#words = undefined;
    void loading.then((words) => {
      if (language !== this.#language) return;
      this.#words = words;
      this.#host.requestUpdate();
    });
  }
}
