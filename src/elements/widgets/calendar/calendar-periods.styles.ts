import { css } from 'lit';

export const calendarPeriodsStyles = css`
  .period {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  .period > :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .steps {
    display: flex;
    gap: calc(2 * var(--_space));
  }
  .day {
    padding: calc(5 * var(--_space));
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .loose {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 0.2em dashed var(--_line);
  }
  .loose li {
    padding-block: var(--_space);
  }
  .steps button {
    min-block-size: max(2.5em, var(--_target));
    min-inline-size: max(2.5em, var(--_target));
    padding: var(--_space) calc(4 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: transparent;
  }
  .steps [aria-disabled] {
    opacity: 0.55;
    cursor: default;
  }
  @media print {
    .steps {
      display: none;
    }
  }
`;
