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
    /* a number stands with its record */
    li:has(> .mark) {
      break-inside: avoid;
    }
    .skip {
      display: none;
    }
  }
`;
