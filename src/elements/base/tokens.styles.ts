import { css } from 'lit';

/**
 * The look that all elements share. Font, size and text colour are the page's; one accent colour, from which the rest
 * is derived; light and dark follow the page's `color-scheme`. Sizes are relative to the text around the element, so
 * that a page that redefines the root size changes nothing.
 */
export const tokens = css`
  /* the inside wins over a page's own !important: no reset can take these away */
  :host {
    display: block !important;
    container-type: inline-size !important;
    /* a container has no width of its own: where the page asks for one, in a row or a floating box, it is a phone's */
    contain-intrinsic-inline-size: 18em;
    flex-grow: 1;
    align-self: stretch;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  .base {
    isolation: isolate;
    --_accent: var(--bruecke-color-accent, #0b5a9e);
    --_on-accent: var(--bruecke-color-on-accent, #fff);
    --_surface: var(--bruecke-color-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_line: var(--bruecke-color-line, color-mix(in srgb, currentColor 18%, transparent));
    --_field-line: var(--bruecke-color-field-line, #767676);
    --_warn: var(--bruecke-color-warn, #8a4b00);
    --_radius: var(--bruecke-radius, 0.5em);
    --_space: var(--bruecke-space, 0.25em);
    /* what can be pressed is never smaller, however small the page's letters are */
    --_target: 24px;
    /* names are to be read as they are written, whatever the page does to its own text */
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .base:focus {
    outline: 0;
    box-shadow: none;
  }
  @media (pointer: coarse) {
    .base {
      --_target: 44px;
    }
  }
  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_accent: var(--bruecke-color-accent, light-dark(#0b5a9e, #8ec5ff));
      --_on-accent: var(--bruecke-color-on-accent, light-dark(#fff, #06223d));
      --_field-line: var(--bruecke-color-field-line, light-dark(#6b6b6b, #a0a0a0));
      --_warn: var(--bruecke-color-warn, light-dark(#8a4b00, #ffc27a));
    }
  }
  @supports (color: lch(from red l 0 0)) {
    .base {
      /* black or white, whichever is read at 4.5 on the page's accent */
      --_on-accent: var(--bruecke-color-on-accent, lch(from var(--_accent) clamp(0, (49.3 - l) * 1e6, 100) 0 0));
    }
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.1875em solid #fff;
    outline-offset: 0;
    box-shadow: 0 0 0 0.3125em #16191d;
    border-radius: 0.2em;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      animation: none !important;
      transition: none !important;
    }
  }
`;
