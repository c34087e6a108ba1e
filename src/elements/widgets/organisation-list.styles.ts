import { css } from 'lit';

export const organisationListStyles = css`
  .base,
  .search,
  .body,
  .found {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .base {
    gap: calc(6 * var(--_space));
  }
  .search {
    gap: calc(3 * var(--_space));
    /* as wide as filters and list together */
    max-inline-size: 66.5em;
  }
  .body {
    gap: calc(6 * var(--_space)) calc(10 * var(--_space));
    align-items: start;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    max-inline-size: 48em;
  }
  .count {
    font-weight: 600;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    min-inline-size: 0;
  }
  .sort label {
    font-size: 0.875em;
    margin-inline-end: calc(2 * var(--_space));
  }
  select {
    max-inline-size: 100%;
    min-block-size: max(2.25em, var(--_target));
    padding: var(--_space) calc(2 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }
  .results > li:first-child > article {
    border-block-start: 0;
    padding-block-start: 0;
  }
  /* of many, those far below wait for their layout; a guess of their height holds their place */
  @media screen {
    .many .results > li:nth-child(n + 9) > article {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 18em;
    }
  }
  .found {
    gap: calc(4 * var(--_space));
    min-inline-size: 0;
  }
  .invented {
    border-inline-start: 0.3em solid var(--_warn);
    padding-inline-start: calc(3 * var(--_space));
    font-weight: 600;
  }
  .more {
    justify-self: start;
    min-block-size: max(2.75em, var(--_target));
    padding: calc(1.5 * var(--_space)) calc(5 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }
  footer,
  .left-out {
    font-size: 0.875em;
    max-inline-size: 48em;
  }
  @media print {
    .search,
    .sort,
    .more {
      display: none;
    }
    .body {
      display: block;
    }
    /* letters that are right on a screen are large on paper */
    .base {
      font-size: 0.875em;
    }
  }
`;
