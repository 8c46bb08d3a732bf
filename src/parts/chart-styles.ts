import { css } from 'lit';

/** Pictures that are drawn of shapes, and the linked dots. */
export const chartStyles = css`
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 2) 2.5em;
  }
  figure {
    margin: 0;
    break-inside: avoid;
  }
  .panel {
    break-inside: avoid;
  }
  figcaption,
  p.about {
    margin: 0;
    font-weight: 700;
  }
  .axis {
    display: flex;
    margin-block: 0.4em;
    color: var(--_muted);
    font-size: 0.78em;
    line-height: 1.2;
  }
  .axis span {
    flex: 1 1 0;
    overflow-wrap: normal;
    text-align: center;
  }
  svg.chart {
    display: block;
    overflow: visible;
  }
  .chart line {
    stroke: currentcolor;
  }
  .point {
    opacity: 0.2;
  }
  .chart .gap {
    stroke: var(--_edge);
    stroke-width: 4;
  }
  .chart .apart {
    font-weight: 700;
  }
  .spread {
    opacity: 0.3;
    stroke-width: 0.5em;
    stroke-linecap: round;
  }
  .panel .lanes {
    line-height: 1.25;
  }
  .chart tspan {
    fill: currentcolor;
    /* Words in a picture cannot break: where text is very large on a phone they are as large as fits. */
    font-size: min(0.82em, 7.5cqi);
    /* Words stay readable where a line goes through them. */
    stroke: Canvas;
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .lane {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) minmax(0, 5.5em);
    gap: 0 0.8em;
    align-items: center;
    font-size: 0.9em;
    line-height: 1.3;
  }
  .lane:not(:has(b)) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
  }
  .lane .axis {
    font-size: 0.85em;
  }
  .lane bdi {
    hyphens: auto;
  }
  /* Where there is no room beside the stripe, the name stands above it. */
  @container (max-width: 26em) {
    .lane {
      grid-template-columns: minmax(0, 1fr) auto;
      margin-block-start: 0.3em;
    }
    .lane:not(:has(b)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .lane > :is(svg, .axis) {
      grid-column: 1 / -1;
      order: 1;
    }
    .lane .axis span {
      min-inline-size: 0;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    .lane > span {
      display: none;
    }
  }
  .own {
    fill: var(--_next);
  }
  .seen {
    fill: none;
    stroke: var(--_now);
    stroke-width: 3;
  }
  .agreed {
    fill: currentcolor;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.5em;
    margin: 0 0 calc(var(--_space) * 1.5);
    padding: 0;
    list-style: none;
  }
  .legend .chart {
    display: inline-block;
    vertical-align: -0.25em;
  }
`;
