/**
 * Small wrong changes of what protects people: `[what it does, file, text, text in its place]`. Each has to be noticed by
 * a test. The first thirteen are those that an audit from outside made of `disclose.ts`.
 */
const from = (file) => (what, text, changed) => ({ what, file: `src/${file}`, text, changed });
const at = (file) => from(`results/${file}`);

const disclose = at('disclosure/disclose.ts');
const protect = at('disclosure/protect.ts');
const hiding = at('disclosure/hiding.ts');
const audit = at('disclosure/audit.ts');
const grid = at('disclosure/grid.ts');
const nesting = at('disclosure/nesting.ts');
const rules = at('disclosure/rules.ts');
const sums = at('disclosure/sums.ts');
const compare = at('compare.ts');
const table = at('disclosed-table.ts');
const csv = at('csv.ts');
const reading = at('disclosure/read-disclosed.ts');
const merging = at('merge.ts');
const tallying = at('tally.ts');
const counting = at('round-counts.ts');
const reasons = at('tallier.ts');
const sides = at('sides.ts');
const finding = at('finding.ts');
const overview = from('elements/results/overview.ts');
const dots = from('elements/results/group-dots.ts');
const rows = from('elements/results/matrix-row.ts');
const bars = from('parts/stacked-bar.ts');

export const mutants = [
  disclose(
    'publishes what is hidden to protect another count',
    'view.status.get(item)![i] === PUBLISHED ? shownAs',
    'view.status.get(item)![i] !== 2 ? shownAs',
  ),
  disclose(
    'publishes the size of a category whatever is hidden of it',
    'const sizeOf = (item: GridItem, one: View): Shown =>\n    shownCell(all, item, (cell) => viewOfCell(item.breakdown, cell) === one);',
    'const sizeOf = (_item: GridItem, one: View): Shown => shownAs(one.responses);',
  ),
  disclose('publishes drafts as they are', 'drafts: shownAs(drafts)', 'drafts: drafts as Shown'),
  disclose('publishes the refused as they are', 'shownAs(tally.refused)', '(tally.refused as Shown)'),
  disclose('publishes duplicates as they are', 'shownAs(tally.duplicates)', '(tally.duplicates as Shown)'),
  disclose('publishes other packs as they are', 'otherPacks: shownAs(others)', 'otherPacks: others as Shown'),
  disclose(
    'publishes notes as they are',
    "notes: of(({ kind }) => kind === 'note')",
    "notes: counts[item.cells.findIndex(({ kind }) => kind === 'note')]!",
  ),
  disclose(
    'publishes counts without rounding',
    '? shownAs(view.counts.get(item)![i]!)',
    '? view.counts.get(item)![i]!',
  ),
  disclose(
    'publishes how many answered where the answers are hidden',
    "isOpen ? shownAs(answeredIn(counts, item)) : '[c]'",
    'isOpen || !isOpen ? shownAs(answeredIn(counts, item)) : 0',
  ),
  disclose(
    'publishes how many were asked as it is',
    'const asked = shownAs(askedIn(counts, item))',
    'const asked = askedIn(counts, item) as Shown',
  ),
  disclose('publishes answers of small groups', 'items: one.isShown ? items.map', 'items: one ? items.map'),
  disclose('publishes who answered below the floor', 'who: all.isShown ? who.map', 'who: all ? who.map'),
  disclose('publishes days below the floor', '...(all.isShown &&\n      first', '...(all &&\n      first'),
  disclose('publishes days', "'YYYY-MM'.length", "'YYYY-MM-DD'.length"),
  disclose('rounds halves down', '(100 * part) / whole', '100 * (part / whole)'),
  disclose(
    'works percentages out of counts that are not rounded',
    'shownOption(code, shown[i]!, whole, isSample)',
    "shownOption(code, shown[i] === '[c]' ? '[c]' : counts[i]!, whole, isSample)",
  ),
  disclose(
    'works percentages out of a base that is not rounded',
    'wholeOf([...shown, other], answered,',
    'wholeOf([...shown, other], answeredIn(counts, item),',
  ),
  disclose(
    'finds other answers by a name that an option may have',
    "const other = of(({ part }) => part === 'other');",
    "const other = of(({ code }) => code === 'other');",
  ),
  disclose(
    'leaves an option called other out',
    "item.cells.filter(({ part }) => part === 'option')",
    "item.cells.filter(({ part, code }) => part === 'option' && code !== 'other')",
  ),
  disclose(
    'counts marks alone among texts',
    'item.isWords && !item.isInDepth ? words',
    'item.isWords ? words',
  ),
  disclose(
    'does not say which breakdowns are left out',
    '...(nested.length && { nested })',
    '...(nested.length > 99 && { nested })',
  ),

  protect(
    'protects no cell of a category',
    'for (const [view, within] of views) protectCells(view, item, within);',
    'protectCells(grid.all, item);',
  ),
  protect(
    'protects no cell of the total',
    'for (const [view, within] of views) protectCells(view',
    'for (const [view, within] of views.slice(1)) protectCells(view',
  ),
  protect(
    'protects none of those who answered',
    'for (const item of grid.who) protectCells(grid.all, item);',
    '',
  ),
  protect(
    'shows answers below the floor of an item',
    'answered > 0 && answered < floor && !item.isWords',
    'answered > 0 && answered < 0 && !item.isWords',
  ),
  protect('shows an item that few were asked', 'asked > 0 && asked < floor', 'asked > 0 && asked < 0'),
  protect(
    'shows a sensitive item that all answered alike',
    'if (isLow || isAlike) hiding',
    'if (isLow) hiding',
  ),
  protect(
    'does not hide more where some answered alike',
    'while (open.length && isAlike()) hiding',
    'while (open.length > 99 && isAlike()) hiding',
  ),
  protect('shows again what helped', 'if (isSafe()) return;', 'if (isSafe()) return void undo?.();'),
  protect('gives up before the last resort', 'if (i < steps.length - 1) undo?.();', 'undo?.();'),
  protect(
    'shows sizes below the floor',
    'if (item.breakdown) hiding.hide(all, item, WITHHELD, isSmaller);',
    '',
  ),
  protect(
    'shows who said what of a breakdown that is left out',
    'if (item.isWithheld) hiding.hide',
    'if (item.isWithheld && !item.id) hiding.hide',
  ),

  hiding(
    'hides the size of a category and not its answers',
    '...this.#grid.items.map((one) => this.hide(view, one, WITHHELD)),',
    '',
  ),
  hiding('forgets nothing of what the audit found before', 'this.#audit.forget(view, item);', ''),

  audit('takes any count for free', 'return partners.some(', 'return partners.length > 0 || partners.some('),
  audit(
    'takes a hidden count for one that may be small',
    'if (status === HIDDEN) return after >= ROUNDED_TO;',
    'if (status === HIDDEN) return true;',
  ),
  audit('lets a base change', 'this.#keepsBases(view, item, before, after) &&', ''),
  audit(
    'lets a total change',
    'this.#allows(this.#grid.all, item, from, to) &&\n      this.#grid.breakdowns',
    'this.#grid.breakdowns',
  ),
  audit(
    'leaves other breakdowns out',
    'one === breakdown ||\n          one.views.some',
    'one !== breakdown ||\n          one.views.some',
  ),
  audit(
    'looks at no question that hangs on another',
    'if (!item.dependents.length ||',
    'if (item.dependents.length >= 0 ||',
  ),
  audit(
    'swaps with a category that cannot',
    'if (!this.#canBelow(other, within, item, to, from)) return false;',
    '',
  ),
  audit(
    'swaps over regions without looking at them',
    '[left, right] = [left.parent, right.parent];\n',
    'return true;\n',
  ),
  audit(
    'takes a note for another category',
    "if (item.breakdown && moved?.kind === 'state')",
    'if (item.breakdown)',
  ),
  audit('does not keep what it found', 'known.set(item, takes);', ''),

  grid(
    'shows a category of one less than the floor',
    'isCategory && responses >= floor',
    'isCategory && responses >= floor - 1',
  ),
  grid(
    'shows a category of people who gave no answer',
    'const isShown = isCategory && responses',
    'const isShown = responses',
  ),
  tallying('shows too many groups', 'MOST_CATEGORIES = 50', 'MOST_CATEGORIES = 5000'),
  nesting('shows teams beside their regions', 'else if (inside !== undefined) hide(name, inside);', ''),
  nesting(
    'believes what was declared',
    'if (isDeclared && !isKeptTo && !isAlone) hide(name, coarser);\n    else if',
    'if',
  ),
  nesting('takes silence for teams that lie nowhere', 'within === undefined ||', 'within !== undefined &&'),

  sums(
    'lets a total of ticks be more than there are',
    'if (sumOf(counts, places.ticks) < some || places.ticks.some((i) => counts[i]! > some)) return false;',
    '',
  ),

  rules('hides 1 to 3', 'count > 0 && count < ROUNDED_TO', 'count > 0 && count < ROUNDED_TO - 1'),
  rules('rounds down', 'ROUNDED_TO * Math.round(', 'ROUNDED_TO * Math.floor('),
  rules('takes any floor', 'floor < LEAST_FLOOR', 'floor < 0'),

  compare('compares versions', 'if (from.version !== to.version)', "if (from.version === '')"),
  compare('has the difference the other way round', 'to.percent - from.percent', 'from.percent - to.percent'),
  compare(
    'calls a difference by its middle',
    'newcombe(share(to.least, to), share(from.most, from))',
    'newcombe(share(to.least, to), share(from.least, from))',
  ),
  compare('compares workshops by intervals', "if (!isSample) return { points, verdict: 'no-sample' };", ''),
  compare(
    'compares with nobody',
    "if (from.percent === '[z]' || to.percent === '[z]')",
    "if (from.percent === '[z]')",
  ),

  table(
    'leaves the last category out',
    'categories.flatMap((view) => viewRows',
    'categories.slice(0, -1).flatMap((view) => viewRows',
  ),
  table(
    'says 0 where a number is hidden',
    'responses,\n  });',
    "responses: responses === '[c]' ? 0 : responses,\n  });",
  ),
  table('leaves other answers out', "...(item.other === 0 ? [] : [row('other', item.other)]),", ''),
  table('leaves notes out', "row('notes', item.notes),", ''),
  csv('does not double a quote', `safe.replaceAll('"', '""')`, 'safe'),
  csv('lets a formula through', 'FORMULA.test(text) ||', 'false ||'),
  reading('takes a count that is not rounded', 'value % ROUNDED_TO === 0', 'value % 1 === 0'),
  reading(
    'takes a count of 1 to 4',
    '!isSmall(value) && value % ROUNDED_TO',
    'value % (isSmall(value) ? 1 : ROUNDED_TO)',
  ),
  merging(
    'takes what lies within a region in one shard for all',
    'Object.hasOwn(other, by) && other[by] === category',
    'Object.hasOwn(other, by)',
  ),
  reasons('takes a reason for an answer', 'missingCategory(missing)', 'missing'),
  counting(
    'never learns that a team is in two regions',
    'if (within[j] !== categories[j]) within[j] = undefined;',
    'continue;',
  ),

  sides('adds up what is published of a sum', '!counts.every(known)', '!counts.some(known)'),
  finding('tells how many answered for a share', 'percent: to?.percent', 'percent: to?.base'),
  overview(
    'says a share that is hidden',
    'percent === undefined ? view.reader.t.notShown',
    'percent === 0 ? view.reader.t.notShown',
  ),
  dots('draws a group where all are', 'x: place(percent), y', 'x: place(share.percent ?? 0), y'),
  rows('leaves a hidden count out of the middle', '? sum + count : NaN', '? sum + count : sum'),
  bars('draws what is hidden as nothing', 'isHidden ? Math.max(LEAST_HIDDEN, 100 - known) : 0', '0'),
  bars('draws every hidden part', 'if (i === at) {', 'if (percent === undefined) {'),
];
