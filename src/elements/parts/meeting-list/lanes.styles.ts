import { css } from 'lit';

/** Rows of what has no date, and of series. */
export const lanesStyles = css`
  .rows > li {
    padding-block: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
    max-inline-size: 48em;
  }
  .rows > li:first-child {
    border: 0;
  }
  .rows > li > a {
    font-weight: 600;
  }
  @media print {
    .rows > li {
      break-inside: avoid;
    }
  }
`;
