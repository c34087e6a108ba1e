import { css } from 'lit';

/* wide, the filters stand beside the list, and nothing need open them */
export const directoryStyles = css`
  @container (inline-size > 45em) {
    .body:not(.wide) {
      grid-template-columns: 16em minmax(0, 1fr);
    }
    .filter-toggle {
      display: none;
    }
    .filters[data-closed] {
      display: grid;
    }
  }
`;
