import { within } from '../support/screen.js';

interface Finding {
  rule: string;
  reason: string;
  /** Markup that it was found in. */
  at: string;
}

/** What a rule gets wrong here, and why that is no fault of ours. */
const FALSE: readonly { rule: string; at: RegExp; why: string }[] = [
  {
    rule: 'fieldset_label_valid',
    at: /^<fieldset class="(part|options quiet)">$/,
    why: 'groups of one name each lie in the group of their own question, whose name comes first',
  },
  {
    rule: 'input_checkboxes_grouped',
    at: /-statements"/,
    why: 'both sides, none of them and not sure are one question: their groups lie in the group of that question',
  },
];

interface Ace {
  Checker: new () => {
    check: (
      node: Node,
      guidelines: string[],
    ) => Promise<{
      results: {
        ruleId: string;
        value: [policy: string, result: string];
        message: string;
        snippet: string;
      }[];
    }>;
  };
}

interface CodeSniffer {
  ERROR: number;
  process: (standard: string, content: Node, done: () => void) => void;
  getMessages: () => { type: number; code: string; msg: string; element: Element }[];
}

interface Globals {
  ace: Ace;
  HTMLCS: CodeSniffer;
  elements?: unknown;
  valuFound?: unknown;
}

const globals = window as unknown as Globals;

/** They are scripts of an older kind, which make globals and do not run as modules. */
const script = (src: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.onload = resolve;
    element.onerror = () => {
      reject(new Error(`${src} could not be loaded`));
    };
    element.src = src;
    document.head.append(element);
  });

async function bothScripts(): Promise<void> {
  // HTML_CodeSniffer 2.5.1 assigns to these without declaring them, and its script is strict.
  globals.elements = globals.valuFound = undefined;
  await Promise.all([
    script('/node_modules/accessibility-checker-engine/ace.js'),
    script('/node_modules/html_codesniffer/build/HTMLCS.js'),
  ]);
}

let scripts: Promise<void> | undefined;

/** What IBM's engine is sure of; the rest it wants people to look at. */
async function equalAccess(el: Element): Promise<Finding[]> {
  const { results } = await new globals.ace.Checker().check(el, ['WCAG_2_2']);
  return results
    .filter(({ value: [policy, result] }) => policy === 'VIOLATION' && result === 'FAIL')
    .map(({ ruleId, message, snippet }) => ({ rule: ruleId, reason: message, at: snippet }));
}

/** HTML_CodeSniffer passes over shadow roots, so it gets a copy of what is inside of each, without its colours. */
function codeSniffer(root: ShadowRoot): Finding[] {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  document.body.append(copy);
  const { HTMLCS } = globals;
  try {
    HTMLCS.process('WCAG2AA', copy, () => undefined);
    return HTMLCS.getMessages()
      .filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, msg, element }) => ({ rule: code, reason: msg, at: element.outerHTML.slice(0, 200) }));
  } finally {
    copy.remove();
  }
}

/** What two more engines find in an element and in those inside of it. */
export async function otherEngines(el: Element): Promise<string[]> {
  await (scripts ??= bothScripts());
  const roots = [el, ...within(el, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const found = [...(await equalAccess(el)), ...roots.flatMap(codeSniffer)];
  return found
    .filter(({ rule, at }) => !FALSE.some((known) => known.rule === rule && known.at.test(at)))
    .map(({ rule, reason, at }) => `${rule} at ${at}: ${reason}`);
}
