import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

// The packages' defaults change what a page shows: lightningcss drops `color: red` before a newer
// `color: light-dark(…)`, and html-minifier drops lang="" and the space between a word and an element.
const css = async (text) =>
  (
    await transform(text, { loader: 'css', minifyWhitespace: true, minifySyntax: true, logLevel: 'silent' })
  ).code
    .trim()
    // esbuild keeps what stands in custom properties; ours hold no strings.
    .replaceAll(/([,:]) /g, '$1');
const html = {
  conservativeCollapse: true,
  keepClosingSlash: true,
  minifyCSS: false,
  minifyJS: false,
  removeEmptyAttributes: false,
};

// Lit's css tag checks what is put into a template. Nothing is put into ours, so bundles need not carry it.
const plainCss = (code) =>
  code.includes('css`')
    ? code
        .replaceAll('css`', 'unsafeCSS(`')
        .replaceAll(/(unsafeCSS\(`[^`$]*`)/g, '$1)')
        .replace(/(import \{[^}]*?)\bcss\b/, '$1unsafeCSS')
    : code;

/** Shortens html, svg and css templates of our own sources; runs after TypeScript is gone. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !/(?:html|svg|css)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id.replace(/\.ts$/, '.js'), html, css });
    return result && { ...result, code: plainCss(result.code) };
  },
});
