import { css } from 'lit';

export const calendarStyles = css`
  .base,
  .search,
  .found {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .base,
  .found {
    gap: calc(6 * var(--_space));
  }
  .search {
    gap: calc(3 * var(--_space));
    max-inline-size: 48em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_space));
  }
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
  }
  .views button,
  .filter-toggle,
  .more {
    min-block-size: max(2.5em, var(--_target));
    min-inline-size: max(2.5em, var(--_target));
    padding: var(--_space) calc(4 * var(--_space));
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
  }
  .views button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .filter-toggle {
    border-color: var(--_field-line);
    font-weight: 600;
  }
  .more {
    justify-self: start;
    border-color: currentColor;
    color: var(--_accent);
    font-weight: 600;
  }
  .plain {
    padding: var(--_space) 0;
    min-block-size: max(1.75em, var(--_target));
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .invented {
    border-inline-start: 0.3em solid var(--_warn);
    padding-inline-start: calc(3 * var(--_space));
    font-weight: 600;
  }
  footer,
  .left-out {
    font-size: 0.875em;
  }
  /* two beside each other: no fourth alone below three */
  @container (inline-size <= 27em) {
    .views {
      display: grid;
      flex: 100%;
      grid-template-columns: repeat(auto-fit, minmax(min(max(8em, 34%), 100%), 1fr));
    }
  }
  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      border-color: Highlight;
      text-decoration: underline;
    }
  }
`;
