import { css } from 'lit';

/** What stands below the meetings, and paper: nobody prints before the first picture. */
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
    .search,
    .views,
    .filter-toggle,
    .more,
    .plain,
    .along {
      display: none !important;
    }
    /* blocks, as a grid that goes on with the next page may stand across what is below it; letters that are right on a screen are large on paper */
    .base,
    .found {
      display: block;
    }
    .base {
      font-size: 0.875em;
    }
    :is(.base, .found) > * + * {
      margin-block-start: calc(6 * var(--_space));
    }
    .meeting {
      break-inside: avoid;
    }
    .leaf {
      border: 1px solid var(--_line);
    }
    .group > :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
