import { css } from 'lit';

export const consentBoxStyles = css`
  .consent {
    display: grid;
    gap: calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
  }
  .consent .title {
    font-weight: 700;
  }
  .consent label {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: var(--_target);
  }
  .consent .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .consent button,
  .again {
    min-block-size: max(2.75em, var(--_target));
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
  }
  @media print {
    .consent,
    .again {
      display: none;
    }
  }
`;
