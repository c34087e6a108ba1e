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
  }
  .map .attribution {
    font-size: 0.75em;
  }
  .stage {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .skip {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    background: Canvas;
    color: var(--_accent);
    font-weight: 600;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mark,
  .legend {
    display: none;
  }
  .found:focus {
    outline-offset: 0.25em;
  }
  :host([layout='list']) .map {
    display: none;
  }
  @container (inline-size > 52em) {
    :host(:not([layout='below'], [layout='list'])) .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    :host(:not([layout='below'], [layout='list'])) .filters {
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
  @media print {
    .map {
      break-inside: avoid;
      position: static !important;
      max-inline-size: 26em;
      margin-block-end: 1em;
    }
    .legend {
      display: block;
      columns: 2;
      list-style: decimal inside;
    }
    .mark {
      display: inline-block;
      min-inline-size: 1.6em;
      padding: 0 0.3em;
      border: 1px solid;
      border-radius: 1em;
      text-align: center;
      font-weight: 700;
    }
    .skip {
      display: none;
    }
  }
`;
