import { css } from 'lit';

/** What a meeting looks like in a list, a lane and a link. */
export const meetingCardStyles = css`
  .meeting {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    padding-block: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
    max-inline-size: 48em;
  }
  li:first-child > .meeting {
    border: 0;
  }
  .leaf {
    align-self: start;
    display: grid;
    justify-items: center;
    padding-block: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.25;
    white-space: nowrap;
  }
  .leaf b {
    font-size: 1.6em;
    line-height: 1.15;
    color: var(--_accent);
  }
  .leaf i {
    font-style: normal;
  }
  .leaf:has(i) b {
    font-size: 1.2em;
    line-height: 1.6;
  }
  .said {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  .said :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .said :is(h2, h3, h4, h5, h6) a {
    display: inline-block;
    min-block-size: 24px;
  }
  s {
    text-decoration-thickness: 0.1em;
  }
  em {
    font-style: normal;
    font-weight: 600;
    font-size: 0.8125em;
    padding-inline: 0.4em;
    border-radius: 1em;
    border: 1px solid currentColor;
    white-space: nowrap;
  }
  .piece:not(:last-child)::after {
    /* the dot stays with what is before it; older browsers know no words for it */
    content: '\\a0·';
    content: '\\a0·' / '';
  }
  .meta,
  .remark {
    font-size: 0.875em;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: baseline;
  }
  .badge {
    padding: 0 calc(2 * var(--_space));
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .changed,
  .word {
    color: var(--_warn);
    font-weight: 600;
  }
  .parts {
    margin-block-start: calc(2 * var(--_space));
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 0.2em solid var(--_accent);
  }
  .parts li {
    padding-block: var(--_space);
  }
  .parts li .remark {
    display: block;
  }
  .group {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .group > :is(h2, h3, h4, h5, h6) {
    font-size: 1.35em;
    line-height: 1.25;
  }
  @container (inline-size <= 30em) {
    .meeting {
      grid-template-columns: 3.25em minmax(0, 1fr);
      gap: calc(3 * var(--_space));
    }
    .leaf b {
      font-size: 1.35em;
    }
    .leaf:has(i) b {
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    .leaf {
      border: 1px solid CanvasText;
    }
  }
`;
