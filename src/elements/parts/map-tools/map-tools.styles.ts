import { css } from 'lit';

export const mapToolsStyles = css`
  .stage {
    touch-action: pan-x pan-y;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .controls button {
    inline-size: 2.75em;
    block-size: 2.75em;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font-weight: 700;
    line-height: 1;
  }
  .controls [aria-disabled],
  .more-tools [aria-disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .hint {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline: 0.5em;
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    text-align: center;
    pointer-events: none;
  }
  .more-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  .more-tools button,
  .together button {
    min-block-size: max(2.75em, var(--_target));
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
  }
  .more-tools label {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: var(--_target);
  }
  .together {
    display: grid;
    gap: calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
  }
  .together .title {
    font-weight: 700;
  }
  .together ul {
    max-block-size: 20em;
    overflow: auto;
  }
  .together a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(1.75em, var(--_target));
  }
  .name.chosen {
    font-weight: 700;
  }
  .target {
    fill: transparent;
    vector-effect: non-scaling-stroke;
  }
  .pin {
    fill: var(--_accent);
    stroke: Canvas;
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .pin.around {
    fill: Canvas;
    fill-opacity: 0.8;
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
  }
  .areas .point text {
    pointer-events: none;
  }
  .symbol.cluster {
    pointer-events: auto;
    stroke: Canvas;
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .point {
    cursor: pointer;
  }
  .areas .point:focus {
    outline: 0;
  }
  /* a white ring for dark grounds, a dark one around it for light ones */
  .point:focus-visible .target {
    fill: #fff;
    stroke: #16191d;
    stroke-width: 3px;
  }
  .has-tiles .area {
    fill-opacity: 0.12;
  }
  .has-tiles .context {
    fill: none;
  }
  .tiles image {
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .pin {
      fill: LinkText;
    }
    .pin.around {
      fill: Canvas;
      stroke: LinkText;
    }
    .point:focus-visible .target {
      fill: Canvas;
      stroke: Highlight;
    }
  }
  @media print {
    .controls,
    .hint,
    .more-tools,
    .together,
    .tiles {
      display: none;
    }
  }
`;
