import { css } from 'lit';

export const mapListStyles = css`
  .body {
    position: relative;
  }
  .map {
    position: relative;
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
    max-inline-size: 36em;
  }
  /* a square, as every map is: its place is kept before it comes, with that of the buttons below it */
  .map:empty {
    aspect-ratio: 1;
    margin-block-end: 5em;
  }
  @container (inline-size > 52em) {
    :host(:not([layout='below'])) .body:has(.map) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    :host(:not([layout='below'])) .filters {
      grid-column: 1 / -1;
    }
    :host(:not([layout='below'])) .map {
      position: sticky;
      inset-block-start: 0.5em;
    }
    .filters {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    }
  }
  @container (inline-size > 40em) {
    :host([layout='below']) .map {
      max-inline-size: 48em;
    }
  }
`;
