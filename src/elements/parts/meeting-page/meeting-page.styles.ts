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
  .page .meetings > li > .meeting {
    grid-template-columns: 4em minmax(0, 1fr);
  }
`;
