import { css } from 'lit';

export const filterPanelStyles = css`
  .filter-toggle {
    min-block-size: max(2.75em, var(--_target));
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
  }
  .filters {
    display: grid;
    gap: calc(5 * var(--_space));
  }
  .filters[data-closed] {
    display: none;
  }
  legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: var(--_space);
  }
  fieldset {
    min-inline-size: 0;
  }
  fieldset label {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: baseline;
    padding-block: var(--_space);
    min-block-size: max(1.75em, var(--_target));
    cursor: pointer;
  }
  fieldset li.none {
    opacity: 0.75;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(0.15em);
  }
  /* WebKit draws no shadow around a box of its own kind, and half a ring is none: the label wears it */
  @supports selector(:has(*)) {
    fieldset label:has(:focus-visible) {
      outline: 0.1875em solid #fff;
      box-shadow: 0 0 0 0.3125em #16191d;
      border-radius: 0.2em;
    }
    fieldset label :focus-visible {
      outline: none;
      box-shadow: none;
    }
    @media (forced-colors: active) {
      fieldset label:has(:focus-visible) {
        outline-color: Highlight;
      }
    }
  }
  .group-search {
    inline-size: 100%;
    min-block-size: max(2.25em, var(--_target));
    margin-block-end: var(--_space);
    padding: var(--_space) calc(2 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: transparent;
  }
  .number {
    font-size: 0.875em;
    white-space: nowrap;
  }
  button.plain {
    padding: var(--_space) 0;
    min-block-size: max(1.75em, var(--_target));
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
  }
  .filter-chips,
  .term-offers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .filter-chips button:not(.plain),
  .term-offers button {
    min-block-size: max(2em, var(--_target));
    padding: var(--_space) calc(3 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: 2em;
    background: transparent;
    color: var(--_accent);
  }
  .filter-chips .fixed > span {
    display: inline-block;
    padding: var(--_space) calc(3 * var(--_space));
    border-radius: 2em;
    background: var(--_surface);
  }
  @container (inline-size <= 45em) {
    fieldset label {
      min-block-size: max(2.75em, var(--_target));
      align-items: center;
    }
    input[type='checkbox'] {
      transform: none;
    }
  }
`;
