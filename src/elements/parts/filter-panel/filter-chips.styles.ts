import { css } from 'lit';

/** The filters that are chosen, those that typed words stand for, and the box that holds all of them. */
export const filterChipsStyles = css`
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
`;
