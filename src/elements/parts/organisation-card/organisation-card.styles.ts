import { css } from 'lit';

export const organisationCardStyles = css`
  /* never wider than its place: a name that cannot be broken makes no other card wider */
  article,
  dl,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  article {
    padding-block: calc(5 * var(--_space));
    border-block-start: 1px solid var(--_line);
    gap: calc(2 * var(--_space));
    max-inline-size: 48em;
    /* what sticks out is cut off, but not the focus ring: where a browser knows no margin for the cut, there is room inside */
    overflow: clip;
    overflow-clip-margin: 0.375em;
  }
  @supports not (overflow-clip-margin: 1px) {
    article {
      overflow-y: visible;
      padding-inline: 0.375em;
    }
  }
  article :is(h2, h3, h4, h5, h6) {
    font-size: 1.2em;
    line-height: 1.25;
    font-weight: 700;
    color: inherit;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 0.12em var(--_accent);
    text-underline-offset: 0.15em;
  }
  .piece:not(:last-child)::after {
    content: '\\a0·';
    content: '\\a0·' / '';
  }
  .badge {
    padding: 0 calc(2 * var(--_space));
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_warn);
    font-size: 0.875em;
  }
  .purpose {
    max-inline-size: 40em;
  }
  dl {
    gap: calc(1.5 * var(--_space));
  }
  .row {
    gap: var(--_space) calc(4 * var(--_space));
  }
  dd > p + p {
    margin-block-start: var(--_space);
  }
  dt {
    font-size: 0.875em;
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(1.5 * var(--_space));
  }
  .chips > li {
    padding: 0 calc(2.5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .inline > li {
    display: inline;
  }
  .inline > li:not(:last-child)::after {
    content: ', ' / ', ';
  }
  .inline:lang(ar) > li:not(:last-child)::after {
    content: '، ' / '، ';
  }
  .remark,
  .trust,
  .links {
    font-size: 0.875em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_space));
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(1.75em, var(--_target));
    min-inline-size: var(--_target);
    font-weight: 600;
  }
  .warn {
    color: var(--_warn);
    font-weight: 600;
  }
  .differing > li {
    padding-inline-start: 1em;
  }
  @container (inline-size > 34em) {
    .row {
      grid-template-columns: 8em minmax(0, 1fr);
      align-items: baseline;
    }
  }
  @media (forced-colors: active) {
    .chips > li {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    article {
      break-inside: avoid;
    }
    .links {
      display: none;
    }
    /* grounds of chips are not printed */
    .chips > li {
      padding: 0 var(--_space);
      border: 1px solid var(--_line);
    }
    /* a link that shows where it leads says so already */
    a[href^='http']:not(:has(> bdi[dir='ltr']))::after {
      content: '(' attr(href) ')';
      margin-inline: 0.3em;
      direction: ltr;
      display: inline-block;
    }
  }
`;
