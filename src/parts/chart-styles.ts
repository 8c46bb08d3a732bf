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
  .joined {
    opacity: 0.55;
    stroke-width: 2;
  }
  .gap {
    stroke-dasharray: 3 3;
    stroke-width: 2;
  }
  .spread {
    opacity: 0.3;
    stroke-width: 0.5em;
    stroke-linecap: round;
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
