import { css } from 'lit';

export const takeAlongStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(5 * var(--_space));
    padding-block: calc(2 * var(--_space));
  }
  .ways a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(1.75em, var(--_target));
  }
  .ways button {
    min-block-size: max(2.75em, var(--_target));
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
  }
  @media print {
    .ways {
      display: none;
    }
  }
`;
