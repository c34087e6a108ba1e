import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BrueckeQueryChangeEvent } from './events.js';
import { queryStoreOf, type QueryStore, type ReaderQuery } from './query-store.js';
import { readQuery, writeQuery } from './query-url.js';

type UrlState = 'fragment' | 'query' | 'none';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** Id of the element whose query this one shares. */
  readonly for: string | undefined;
  readonly urlState: UrlState;
}

/** Typing is written to the address once it rests: browsers allow few changes a second. */
const rest = 500;

/**
 * Holds the query of an element, or follows that of the element named by `for`, and keeps the page's address in step:
 * each choice is a step of the back button, typing is not.
 */
export class QueryController implements ReactiveController {
  readonly #host: Host;
  #store: QueryStore;
  #unfollow: (() => void) | undefined;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What an address without a query means. */
  #beginning: ReaderQuery = {};
  /** The anchor that a choice took the place of. */
  #left: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#store = queryStoreOf(host);
    host.addController(this);
  }

  get query(): ReaderQuery {
    return this.#store.query;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('popstate', () => this.#isInQuery && this.#read(), { signal });
    // told after the focus is where an anchor leads
    addEventListener('hashchange', () => this.#read(), { signal });
    addEventListener('DOMContentLoaded', this.#begin, { signal });
    this.#begin();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#unfollow?.();
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    if (this.#wanted !== this.#store) this.#attach();
  }

  /** Takes the reader's wish over, writes it to the address and tells the page. */
  change(change: ReaderQuery, typing = false): void {
    this.replace({ ...this.query, ...change }, typing);
  }

  /** As {@link change}; the rest is forgotten. */
  replace(query: ReaderQuery, typing = false): void {
    this.#store.set(query);
    this.#host.dispatchEvent(new BrueckeQueryChangeEvent(query));
    clearTimeout(this.#timer);
    if (typing) this.#timer = setTimeout(() => this.#write('replaceState'), rest);
    else this.#write('pushState');
  }

  /** The address of the page with `query` in it; whole on a page that leads its links elsewhere. */
  addressOf(query: ReaderQuery): string {
    const sign = this.#isInQuery ? '?' : '#';
    const page = document.querySelector('base') ? location.href.split(this.#isInQuery ? /[?#]/ : sign)[0] : '';
    return `${page}${sign}${writeQuery(this.#parameters, this.#prefix, query)}`;
  }

  /** As {@link addressOf}, for each value that one part of `query` may have. */
  addressesOf(query: ReaderQuery, part: 'at' | 'record'): (value: string) => string {
    let ends: string[] | undefined;
    // in place of the value stands a letter that nobody can type
    return (value) => (ends ??= this.addressOf({ ...query, [part]: '\0' }).split('%00')).join(encodeURIComponent(value));
  }

  /** A query to begin with, unless the address says another. Said twice, it takes nothing from the reader. */
  begin(query: ReaderQuery): void {
    if (this.#host.for || isSame(query, this.#beginning)) return;
    this.#beginning = query;
    if (!this.#asked) this.#store.set(query);
  }

  /** The record or town whose place in the adopted list the page's address names. */
  get anchored(): ReaderQuery | undefined {
    const key = /^#[a-z]+-([\w-]+)$/.exec(location.hash)?.[1];
    const find = (place: string) => key && this.#owner.querySelector(place + location.hash);
    if (find('article')) return { record: key! };
    return find('.bruecke-towns>') ? { filters: { town: [key!] } } : undefined;
  }

  /** The element whose query it is: the one that `for` names, else the host. */
  get #owner(): Host {
    const { for: id } = this.#host;
    return (id && (this.#host.getRootNode() as ParentNode).querySelector<Host>(`#${CSS.escape(id)}`)) || this.#host;
  }

  get #wanted(): QueryStore {
    return queryStoreOf(this.#owner);
  }

  #attach(): void {
    this.#unfollow?.();
    this.#store = this.#wanted;
    this.#unfollow = this.#store.follow(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  get #prefix(): string {
    const { id, localName } = this.#owner;
    return id || localName.replace(/^bruecke-/, '');
  }

  get #isInQuery(): boolean {
    return this.#owner.urlState === 'query';
  }

  get #parameters(): string {
    return (this.#isInQuery ? location.search : location.hash).slice(1);
  }

  /** The part of the address that holds the query; undefined where none does, or a router keeps its way there. */
  get #location(): string | undefined {
    return this.#owner.urlState === 'none' || /^!?\//.test(this.#parameters) ? undefined : this.#parameters;
  }

  /** What the page's address asks for. */
  get #asked(): ReaderQuery | undefined {
    const written = this.#location;
    return written === undefined ? undefined : (readQuery(written, this.#prefix) ?? this.anchored);
  }

  /** Asked again once the page is read, with all that `for` and anchors name. */
  readonly #begin = (): void => {
    this.#attach();
    if (this.#asked) this.#read();
  };

  #read(): void {
    if (this.#location === undefined) return;
    // an anchor elsewhere asks nothing here
    const query = this.#asked ?? (/^#[^=]+$/.test(location.hash) && location.hash !== this.#left ? this.query : this.#beginning);
    if (!isSame(query, this.query)) this.#store.set(query);
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const before = this.#location;
    if (before === undefined) return;
    const after = writeQuery(before, this.#prefix, this.query);
    if (after === before) return;
    const url = new URL(location.href);
    if (!url.hash.includes('=')) this.#left = url.hash;
    if (this.#isInQuery) url.search = after;
    else url.hash = after;
    try {
      history[how](history.state, '', url);
    } catch {
      // pages without an address of their own (srcdoc, sandbox) and browsers that count too many changes refuse
    }
  }
}

const isSame = (one: ReaderQuery, other: ReaderQuery): boolean => JSON.stringify(one) === JSON.stringify(other);
