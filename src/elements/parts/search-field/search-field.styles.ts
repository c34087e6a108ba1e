import { css } from 'lit';

export const searchFieldStyles = css`
  .search-field label {
    font-weight: 600;
  }
  .search-field input {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.75em, var(--_target));
    margin-block-start: var(--_space);
    padding: calc(1.5 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: transparent;
  }
`;
