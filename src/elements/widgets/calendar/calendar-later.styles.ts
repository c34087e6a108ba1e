import { css } from 'lit';

export const calendarLaterStyles = css`
  summary {
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }
  .along {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  @media print {
    .along {
      display: none;
    }
  }
`;
