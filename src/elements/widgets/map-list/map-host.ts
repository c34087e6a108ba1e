import type { LitElement } from 'lit';

/** What the map needs of its element. */
export interface MapHost extends LitElement {
  readonly boundaries: string | undefined;
  readonly region: string | undefined;
  readonly tiles: string | undefined;
  readonly tileAttribution: string;
  /** Areas that the list is narrowed to because only they can be seen; undefined: all. */
  narrowTo(areas: readonly string[] | undefined): void;
}
