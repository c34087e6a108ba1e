import { css } from 'lit';

/** The groups of filters and their values. */
export const filterPanelStyles = css`
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
  .show-found {
    display: none;
    justify-self: start;
    inset-block-end: calc(3 * var(--_space));
    padding: calc(2 * var(--_space)) calc(5 * var(--_space));
    min-block-size: max(2.75em, var(--_target));
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  @container (inline-size <= 45em) {
    .show-found {
      display: block;
    }
    /* in sight where that leaves room, and what has the focus does not hide behind it */
    @media (height >= 30em) {
      .show-found {
        position: sticky;
      }
      fieldset :is(input, button) {
        scroll-margin-block-end: 5em;
      }
    }
    fieldset label {
      min-block-size: max(2.75em, var(--_target));
      align-items: center;
    }
    input[type='checkbox'] {
      transform: none;
    }
  }
  @media print {
    .filters,
    .filter-chips button {
      display: none !important;
    }
  }
`;
