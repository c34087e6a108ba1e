import { css } from 'lit';

export const calendarSearchStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    align-items: start;
    padding: calc(5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
