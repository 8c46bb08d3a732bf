import 'axe-core';
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { isSecond } from '../support/engine.js';
import { otherEngines } from './other-engines.js';
import { whole } from '../support/page.js';
import { unroll } from '../support/screen.js';
import { afterwards } from '../support/watch.js';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const told = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );

const check = async (el: Element, rules: RunOptions): Promise<void> => {
  const { axe } = window as unknown as { axe: { run: (el: Element, o: RunOptions) => Promise<AxeResults> } };
  expect(told(await axe.run(el, rules))).to.deep.equal([]);
};

/** All that another colour scheme or engine can change, and half the time of all rules: narrow.ts sees to sizes. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** A page around it, as a host would have one; axe judges headings and landmarks by it. */
const page = (): HTMLElement => {
  const title = document.createElement('h1');
  title.textContent = 'A page';
  const main = document.createElement('main');
  document.body.append(main);
  main.append(title);
  afterwards(() => main.remove());
  return main;
};

const dark = (): void => {
  const { style } = document.documentElement;
  style.cssText = 'color-scheme: dark; background: #161a17; color: #eee';
  afterwards(() => style.removeProperty('color-scheme'));
  afterwards(() => style.removeProperty('background'));
  afterwards(() => style.removeProperty('color'));
};

/**
 * axe and two more engines find nothing; axe on a light and on a dark page; in Firefox and WebKit on the
 * dark one alone, which the browser colours itself.
 */
export async function isAccessible(el: HTMLElement): Promise<void> {
  page().append(whole(el));
  const rollUp = unroll(el);
  if (!isSecond) {
    await check(el, options);
    expect(await otherEngines(el)).to.deep.equal([]);
  }
  dark();
  await check(el, colours);
  rollUp();
}
