import { css } from 'lit';

/** A place that is wider than so many letters has room for the table. */
export const lettersOfTable = 42;

/** The month as a table and as days one below the other, one of which is drawn. */
export const monthStyles = css`
  .month {
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
  }
  .month th {
    padding: calc(1.5 * var(--_space));
    font-size: 0.8125em;
    font-weight: 600;
    text-align: start;
    hyphens: none;
  }
  .month td {
    block-size: 6.5em;
    padding: 0 0 calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    vertical-align: top;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .month td:empty {
    background: var(--_surface);
  }
  .number {
    display: inline-block;
    margin: var(--_space) calc(1.5 * var(--_space));
    min-inline-size: max(1.9em, 24px);
    line-height: max(1.9em, 24px);
    text-align: center;
    border-radius: 2em;
    position: relative;
  }
  [aria-current] .number {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .anchor {
    box-shadow: inset 0 0.25em var(--_accent);
  }
  .lanes > li {
    position: relative;
    block-size: max(1.75em, 24px);
    margin-block-end: 2px;
  }
  /* what goes on lies below its bar: only those hear it who cannot see that */
  .on {
    overflow: hidden;
    text-indent: 100%;
    white-space: nowrap;
  }
  .bar > a {
    position: absolute;
    z-index: 1;
    inset-inline-start: var(--_space);
    inline-size: calc(var(--_days) * (100% + 1px) - 2 * var(--_space) - 1px);
    block-size: 100%;
    padding: 0.15em 0.5em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    display: flex;
    gap: 0.3em;
    white-space: nowrap;
  }
  /* a title is cut where its own language ends, whichever way the page is read */
  .bar :is(s, [dir]) {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .bar .word {
    color: inherit;
  }
  .month :is(.single, .further) {
    padding-inline: calc(1.5 * var(--_space));
  }
  .single a,
  .further {
    position: relative;
    display: block;
    min-block-size: 24px;
    padding-block: 0.15em;
  }
  .month .single a {
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    hyphens: auto;
  }
  /* lines are cut where those of the link end: a title of the other direction turns it */
  .month .single a:has([dir='ltr']) {
    direction: ltr;
  }
  .month .single a:has([dir='rtl']) {
    direction: rtl;
  }
  .month li a:not(:hover) {
    text-decoration: none;
  }
  .at,
  .further,
  a.number {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .agenda {
    display: grid;
    gap: calc(4 * var(--_space));
  }
  .agenda > section {
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .agenda :is(h2, h3, h4, h5, h6) {
    font-size: 1.05em;
  }
  .agenda .single a {
    min-block-size: max(2em, var(--_target));
  }
  .agenda .today {
    border-block-start: 0.2em solid var(--_accent);
  }
  /* on its way to paper both are there */
  @container (inline-size <= ${lettersOfTable}em) {
    .month:has(+ .agenda) {
      display: none;
    }
  }
  @container (inline-size > ${lettersOfTable}em) {
    .month + .agenda {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar > a,
    [aria-current] .number {
      border: 2px solid;
      padding-block: 0;
    }
    .anchor {
      border-block-start: 0.3em solid Highlight !important;
    }
  }
  @media print {
    .agenda > section,
    .month {
      break-inside: avoid;
    }
    .month td {
      block-size: 4.5em;
      break-inside: avoid;
    }
    /* grounds are not printed */
    .bar > a,
    [aria-current] .number {
      border: 2px solid;
      padding-block: 0;
      background: none;
      color: inherit;
    }
    .month .single a {
      display: block;
    }
  }
`;
