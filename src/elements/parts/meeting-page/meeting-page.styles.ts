import { css } from 'lit';

export const meetingPageStyles = css`
  @container (inline-size > 34em) {
    .page .row {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
  .unknown {
    font-style: italic;
  }
  /* Arabic letters are not slanted */
  .unknown:lang(ar) {
    font-style: normal;
  }
  .page .meetings > li > .meeting {
    grid-template-columns: 4em minmax(0, 1fr);
  }
  @media print {
    [aria-labelledby='take-along'] {
      display: none;
    }
  }
`;
