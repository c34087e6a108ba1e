import { css } from 'lit';

export const consentStyles = css`
  .base {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
  }
  .consent {
    justify-self: stretch;
  }
  .again {
    min-block-size: max(2.75em, var(--_target));
    margin-block: calc(2 * var(--_space));
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
  }
  @media print {
    .again {
      display: none;
    }
  }
`;
