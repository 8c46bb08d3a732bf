import { SbaToolkit } from './toolkit.js';

if (!customElements.get('sba-toolkit')) customElements.define('sba-toolkit', SbaToolkit);

export { SbaToolkit };
