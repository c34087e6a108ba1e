import type { LitElement, ReactiveController } from 'lit';
import { collationIn } from '../domain/i18n/collation-in.js';
import type { SharedWords } from '../domain/i18n/dictionary.js';
import { formatNumber } from '../domain/i18n/format-number.js';
import { wellFormedLocale } from '../domain/i18n/well-formed-locale.js';
import { formatPartialDate } from '../domain/time/format-partial-date.js';
import { dictionaryAtHand, loadDictionary } from '../source/load-dictionary.js';

/** `element`, and the elements around it whose shadow roots it lives in, from the inside out. */
function hostsOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...hostsOf(root.host)] : [element];
}

/** The nearest `lang` around `element`, through shadow roots; German where a page names none. */
const languageOf = (element: Element): string =>
  wellFormedLocale(
    hostsOf(element)
      .map((host) => host.closest('[lang]')?.getAttribute('lang'))
      .find(Boolean) ?? 'de',
  );

/**
 * Knows the language of the page around an element and holds the dictionary for it. While the first is on its way, `isReady`
 * is false: better no words than words of another language. What is drawn keeps its words until others are there.
 */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag that the page says, of the words that are there. */
  locale = 'de';
  dictionary: SharedWords = dictionaryAtHand;
  isReady = true;
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #wanted = this.locale;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    if (this.isReady) setTimeout(this.#warmUp);
    this.#observer = new MutationObserver(() => this.#follow());
    for (const host of hostsOf(this.#host))
      this.#observer.observe(host.getRootNode(), { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #follow(): void {
    const locale = languageOf(this.#host);
    if (locale === this.#wanted) return;
    this.#wanted = locale;
    const loading = loadDictionary(locale);
    if (!(loading instanceof Promise)) return this.#use(locale, loading);
    this.isReady &&= this.#host.hasUpdated;
    void loading.then((dictionary) => this.#use(locale, dictionary));
  }

  #use(locale: string, dictionary: SharedWords): void {
    if (locale !== this.#wanted) return;
    this.locale = locale;
    this.dictionary = dictionary;
    this.isReady = true;
    this.#host.requestUpdate();
    setTimeout(this.#warmUp);
  }

  /** What writes numbers and dates and puts names in order costs more to make than to ask: it is made while data is on its way. */
  readonly #warmUp = (): void => {
    const { $code } = this.dictionary;
    formatNumber(1, $code);
    formatPartialDate('2000', $code);
    collationIn($code);
  };
}
