import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SharedWords } from '../domain/i18n/dictionary.js';
import { wellFormedLocale } from '../domain/i18n/well-formed-locale.js';
import { dictionaryAtHand, loadDictionary } from '../source/load-dictionary.js';

/** The nearest `lang` around `element`, through shadow roots; German where a page names none. */
function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return wellFormedLocale(lang);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'de';
}

/** The shadow roots that `element` lives in, from the inside out, and the document. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

/**
 * Knows the language of the page around an element and holds the dictionary for it. While one is on its way, `isReady`
 * is false: better no words than words of another language.
 */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag that the page says. */
  locale = 'de';
  dictionary: SharedWords = dictionaryAtHand;
  isReady = true;
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    this.#observer = new MutationObserver(() => this.#follow());
    for (const root of rootsAround(this.#host))
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #follow(): void {
    const locale = languageOf(this.#host);
    if (locale === this.locale) return;
    this.locale = locale;
    const loading = loadDictionary(locale);
    if (!(loading instanceof Promise)) return this.#use(loading);
    this.isReady = false;
    this.#host.requestUpdate();
    void loading.then((dictionary) => locale === this.locale && this.#use(dictionary));
  }

  #use(dictionary: SharedWords): void {
    this.dictionary = dictionary;
    this.isReady = true;
    this.#host.requestUpdate();
  }
}
