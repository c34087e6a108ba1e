import { css } from 'lit';

export const areaMapStyles = css`
  .areas {
    display: block;
    inline-size: 100%;
    /* numbers and names run as they do everywhere; the map is never mirrored */
    direction: ltr;
    background: Canvas;
    border-radius: var(--_radius);
  }
  .areas path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .context {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .area {
    fill: var(--_area);
    stroke: var(--_accent);
  }
  .area.empty {
    fill: Canvas;
  }
  .area.chosen {
    fill: var(--_area-chosen);
  }
  .areas a:hover .area {
    fill: var(--_area-chosen);
  }
  /* the browser's own outline is enlarged with the map and covers it; rings of one width are drawn instead */
  .areas a:focus {
    outline: 0;
  }
  .areas .ring,
  .areas text,
  .symbol {
    pointer-events: none;
  }
  .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .ring.focus {
    stroke: #16191d;
    stroke-width: 8px;
  }
  .ring.inner {
    stroke: #fff;
    stroke-width: 3px;
  }
  .symbol {
    fill: var(--_accent);
  }
  .symbol.chosen {
    stroke: CanvasText;
    /* around it, and not across its number */
    stroke-width: 6px;
    paint-order: stroke;
    vector-effect: non-scaling-stroke;
  }
  .areas text {
    fill: CanvasText;
    font-family: inherit;
  }
  .figure {
    text-anchor: middle;
    font-weight: 700;
  }
  .areas .tally {
    fill: var(--_on-accent);
  }
  .key {
    display: none;
  }
  .name {
    stroke: Canvas;
    stroke-width: 3px;
    paint-order: stroke;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .areas .around {
    opacity: 0.75;
  }
  .base {
    --_area: #dce9f5;
    --_area-chosen: #a9cbe9;
  }
  @supports (color: color-mix(in srgb, red 50%, blue)) {
    .base {
      --_area: color-mix(in srgb, var(--_accent) 14%, Canvas);
      --_area-chosen: color-mix(in srgb, var(--_accent) 38%, Canvas);
    }
  }
  @media (forced-colors: active) {
    .areas {
      forced-color-adjust: none;
    }
    .area,
    .area.empty {
      fill: Canvas;
      stroke: LinkText;
    }
    .area.chosen,
    .areas a:hover .area {
      fill: Canvas;
    }
    .ring,
    .ring.focus {
      stroke: Highlight;
      stroke-width: 6px;
    }
    .ring.focus.inner {
      stroke: Canvas;
      stroke-width: 2px;
    }
    .symbol {
      fill: LinkText;
    }
    .areas .tally {
      fill: Canvas;
    }
    .context {
      fill: Canvas;
      stroke: GrayText;
    }
    .areas .around {
      opacity: 1;
    }
  }
  @media print {
    .symbol,
    .tally {
      display: none;
    }
    .key {
      display: inline;
    }
  }
`;
