import { createContext } from '@lit/context';
import type { ToolkitStore } from './toolkit-store.js';

/** How elements ask for the store of the toolkit that they stand in. The key is the same in every bundle of a page. */
export const toolkitContext = createContext<ToolkitStore>(Symbol.for('sba-toolkit-store'));
