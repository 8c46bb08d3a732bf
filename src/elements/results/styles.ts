import { css } from 'lit';
import { overviewStyles } from './overview-styles.js';

/** Pictures of many responses, what they are based on, and paper. */
const page = css`
  :host {
    --_better: light-dark(#00703c, #7fd6a4);
    --_worse: var(--_error);
    --_on-dark: light-dark(#fff, #10161a);
    --_on-light: light-dark(#1a1a1a, #fff);
    --_s1: var(--sba-scale-1, light-dark(#0b5563, #8bd3e0));
    --_s2: var(--sba-scale-2, light-dark(#c5e3e8, #24525c));
    --_s3: var(--sba-scale-3, light-dark(#dcdcdc, #4a4a4a));
    --_s4: var(--sba-scale-4, light-dark(#f6dfb4, #5f4715));
    --_s5: var(--sba-scale-5, light-dark(#8a5a00, #f0c36d));
  }
  .root {
    max-inline-size: 60em;
  }
  .page > :is(p, section, .who-line) {
    max-inline-size: 46em;
  }
  .result > section {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .result > .note {
    margin-block: var(--_space) 0;
    font-size: 0.9em;
  }
  .item {
    padding: 6px;
  }
  /* Long pages are laid out as they come into sight. */
  section.item {
    content-visibility: auto;
    contain-intrinsic-size: auto 20em;
    margin-block: var(--_space);
  }
  .asked {
    font-size: 1.1em;
  }
  .page > .choose {
    max-inline-size: none;
  }
  .choose .pairs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.2em;
    margin-block-end: var(--_space);
  }
  .choose .field {
    flex: 0 1 min(14em, 100%);
    max-inline-size: 100%;
    margin: 0;
  }
  .choose select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  dl {
    margin: 0 0 var(--_space);
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(6em, 14em) 1fr;
    gap: 0 1.2em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
  }
  .fact dt {
    color: var(--_muted);
  }
  .fact dd {
    margin: 0;
  }
  .base :is(th, td) {
    border-block-start: 2px solid var(--_edge);
  }
  tbody th {
    font-weight: 400;
  }
  table:not(.stack) {
    max-inline-size: 36em;
  }
  caption {
    font-weight: 700;
    text-align: start;
  }
  .by-line {
    display: none;
  }
  .single th:first-child {
    inline-size: 62%;
  }
  td small {
    display: block;
  }
  @container (min-width: 30em) {
    td {
      white-space: nowrap;
    }
    .single small {
      display: inline-block;
      min-inline-size: 4.5em;
      margin-inline-start: 0.6em;
    }
  }
  .stack td {
    white-space: normal;
  }
  .stack :is(th, td) {
    overflow-wrap: anywhere;
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  td,
  thead th:not(:first-child) {
    text-align: end;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  .figure {
    margin-block: var(--_space) 0;
    break-inside: avoid;
  }
  .figure .axis span {
    overflow-wrap: anywhere;
  }
  .field,
  .axis span {
    min-inline-size: 0;
  }
  .panels {
    gap: var(--_space) 2.5em;
  }
  .panel-title {
    margin: 0.4em 0;
    font-weight: 700;
  }
  .band {
    margin: 0.2em 0 0;
    font-size: 0.9em;
    line-height: 1.35;
  }
  .halves {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1.6em;
    margin-block-start: 0.7em;
  }
  .halves .band {
    align-self: end;
  }
  .chart .number,
  .chart .on-dark,
  .chart .on-light {
    stroke: none;
  }
  .chart .on-dark {
    fill: var(--_on-dark);
  }
  .chart .on-light {
    fill: var(--_on-light);
  }
  .hidden-part {
    fill: none;
    stroke: currentcolor;
  }
  .chart .hatch {
    stroke: currentcolor;
    opacity: 0.45;
  }
  .chart .everyone {
    stroke: var(--_now);
    stroke-width: 2.5;
    stroke-dasharray: 4 2;
  }
  .legend {
    margin-block: var(--_space) 0.4em;
    font-size: 0.85em;
  }
  .chart :is(rect, .middle, .mark) {
    stroke-width: 1.5;
  }
  .more-1 {
    fill: var(--_s1);
  }
  .more-2 {
    fill: var(--_s2);
  }
  .less-1 {
    fill: var(--_s5);
  }
  .less-2 {
    fill: var(--_s4);
  }
  .more-3,
  .less-3 {
    fill: none;
  }
  .chart [class^='more'] {
    stroke: var(--_s1);
  }
  .chart [class^='less'] {
    stroke: var(--_s5);
  }
  .neutral {
    fill: var(--_s3);
    stroke: var(--_edge);
  }
  .chart .less-1.mark {
    stroke: Canvas;
  }
  .neutral.mark {
    stroke-dasharray: 2 4;
  }
  .now {
    fill: none;
    stroke: var(--_now);
    stroke-width: 2.5;
  }
  .next {
    fill: var(--_next);
    stroke: var(--_next);
  }
  .save summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_muted);
    font-size: 0.85em;
    text-decoration: underline;
  }
  .files {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    color-scheme: light;
    color: #1a1a1a;
  }
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @container (max-width: 30em) {
    .fact {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_better: CanvasText;
      --_worse: CanvasText;
      --_on-dark: Canvas;
      --_on-light: CanvasText;
      --_s1: CanvasText;
      --_s2: Canvas;
      --_s3: Canvas;
      --_s4: Canvas;
      --_s5: CanvasText;
      --_now: CanvasText;
      --_next: CanvasText;
    }
  }
  @media print {
    .root {
      max-inline-size: none;
    }
    .choose,
    .save,
    .aside,
    .fold:has(.take) {
      display: none;
    }
    .by-line {
      display: block;
    }
    .item {
      break-inside: avoid;
    }
    section.item {
      content-visibility: visible;
    }
  }
`;

/** All that only results have. */
export const resultsStyles = [overviewStyles, page];
