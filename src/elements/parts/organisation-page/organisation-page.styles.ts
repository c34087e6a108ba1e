import { css } from 'lit';

export const organisationPageStyles = css`
  .page {
    gap: calc(4 * var(--_space));
    border: 0;
    padding: 0;
  }
  .page > :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
    /* who is led here sees the way back above it, too */
    scroll-margin-block-start: 4em;
  }
  .page section {
    display: grid;
    gap: calc(2 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .page section :is(h3, h4, h5, h6) {
    font-size: 1.1em;
  }
  .page section > ul {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  /* a record may be longer than a page, and then begins where it is */
  @media print {
    [part='back'] {
      display: none;
    }
    .page {
      break-inside: auto;
    }
    .page :is(li, .row) {
      break-inside: avoid;
    }
  }
`;
