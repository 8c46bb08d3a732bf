import { executeServerCommand } from '@web/test-runner-commands';

/** What assistive technology gets of one element. */
export interface Node {
  role: string;
  name?: string;
  description?: string;
  properties: Record<string, unknown>;
  children: Node[];
}

/** The tree of the page; null in a browser that does not hand it out. */
export const tree = async (): Promise<Node | null> =>
  (await executeServerCommand<{ tree: Node | null }, undefined>('sba-ax-tree')).tree;

/** Those of a role, in document order. */
export const nodes = (node: Node, role: string): Node[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => nodes(child, role)),
];

export const names = (found: Node[]): (string | undefined)[] => found.map(({ name }) => name);
