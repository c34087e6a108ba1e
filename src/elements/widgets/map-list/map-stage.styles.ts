import { css } from 'lit';

export const mapStageStyles = css`
  .map .attribution {
    font-size: 0.75em;
  }
  .stage {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    /* where the size of the text is read */
    scroll-margin-block-start: 1em;
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
  @media print {
    .map {
      break-inside: avoid;
      position: static !important;
      grid-template-columns: minmax(0, 30em) minmax(12em, 1fr);
      max-inline-size: none !important;
      margin-block-end: 1em;
    }
    .map > * {
      grid-column: 1;
    }
    .map > .legend {
      display: block;
      grid-area: 1 / 2 / span 2;
      padding-inline-start: 2em;
      list-style: decimal outside;
    }
    /* on the line of the title, at its end */
    .mark {
      display: block;
      position: absolute;
      inset-block-start: 0.75em;
      inset-inline-end: 0;
      min-inline-size: 1.6em;
      padding: 0 0.3em;
      border: 1px solid;
      border-radius: 1em;
      text-align: center;
      font-weight: 700;
    }
    /* of what stands in a grid none is kept together with the next */
    .base,
    .found {
      display: block;
    }
    .found > * + *,
    .body ~ * {
      margin-block-start: calc(4 * var(--_space));
    }
    /* not alone at the foot of a page that has no room for what follows */
    .invented,
    .head {
      margin-block-end: calc(4 * var(--_space));
      break-after: avoid;
    }
    /* a number stands with its record */
    li:has(> .mark) {
      position: relative;
      break-inside: avoid;
    }
    li:first-child > .mark {
      inset-block-start: 0;
    }
    .mark + article {
      padding-inline-end: 5em;
    }
    .skip {
      display: none;
    }
  }
`;
