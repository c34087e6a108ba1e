import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    display: grid;
    justify-items: start;
    gap: calc(2 * var(--_space));
    padding: calc(5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
    max-inline-size: 48em;
  }
  .notice > p:first-child {
    font-weight: 600;
  }
  /* a message that comes when the list has long been read: it covers a little of it rather than push it down */
  .late {
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    max-inline-size: 48em;
  }
  @media (min-height: 30em) {
    .late {
      position: sticky;
      inset-block-end: 0;
    }
    /* it hides nothing that has the focus */
    :host(:focus-within) .late:not(:focus-within) {
      position: static;
    }
  }
  .notice button {
    min-block-size: max(2.75em, var(--_target));
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  /* as high as the window, where there is no list yet: what follows the element then stands below it from the start */
  .skeleton {
    block-size: min(100vh, 64em);
    max-inline-size: 48em;
    overflow: hidden;
  }
  .skeleton > div {
    padding-block: calc(5 * var(--_space));
    border-block-start: 1px solid var(--_line);
    min-block-size: 13em;
  }
  .skeleton > div:first-of-type {
    padding-block-start: 0;
    border: 0;
  }
  .skeleton i {
    display: block;
    block-size: 1em;
    margin-block-end: 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface);
    inline-size: 70%;
  }
  .skeleton i:first-child {
    inline-size: 40%;
    block-size: 1.4em;
  }
  @media print {
    .notice button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .notice,
    .skeleton i {
      border: 1px solid CanvasText;
    }
    .notice button {
      border: 1px solid ButtonText;
    }
  }
`;
