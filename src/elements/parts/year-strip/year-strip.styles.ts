import { css } from 'lit';

export const yearStripStyles = css`
  .year {
    display: grid;
    gap: calc(8 * var(--_space));
  }
  .stretches {
    display: grid;
    gap: calc(4 * var(--_space));
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    padding-inline-start: 0.25em;
    margin-block-end: calc(-7 * var(--_space));
    font-size: 0.75em;
  }
  .track {
    padding-block: var(--_space);
    /* a line for each month, on paper too */
    background: repeating-linear-gradient(to right, var(--_tick, var(--_line)) 0 1px, transparent 1px calc(100% / 12));
    border-inline-end: 1px solid var(--_tick, var(--_line));
    print-color-adjust: exact;
  }
  .stretch {
    display: block;
    block-size: 0.6em;
    min-inline-size: 4px;
    border-radius: 1em;
    background: var(--_accent);
  }
  .months {
    display: grid;
    --_gap: calc(3 * var(--_space));
    /* six in a row at most: no row of seven and one of five */
    grid-template-columns: repeat(auto-fill, minmax(min(max(9em, (100% - 5 * var(--_gap)) / 6), 100%), 1fr));
    gap: var(--_gap);
  }
  .months > li {
    display: grid;
    gap: 0;
    padding: calc(3 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .months a {
    min-block-size: var(--_target);
    font-weight: 600;
  }
  .months .today {
    outline: 2px solid var(--_accent);
  }
  @media (forced-colors: active) {
    .stretch,
    .months > li {
      border: 1px solid CanvasText;
    }
    .track {
      --_tick: CanvasText;
    }
    .track,
    .stretch {
      forced-color-adjust: none;
    }
    .stretch {
      background: CanvasText;
    }
  }
`;
