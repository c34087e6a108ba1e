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
    margin-block: calc(2 * var(--_space));
  }
`;
