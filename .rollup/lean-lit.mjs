/**
 * What Lit carries for browsers that the toolkit does not run in (those before `light-dark()` came, in 2024), the list
 * that development builds of Lit count themselves in, and what decorators need. By file: what stands there, and what is put in its place.
 */
const CUTS = {
  '@lit/reactive-element/css-tag.js': [
    [/(?<=,e=)t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
    [
      /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("CSSResult is not constructable[^"]*"\)/,
      'this._$cssResult$=!0',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    // Decorators: no element of ours is written with them.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}this\._\$Eh=/, 'this._$Eh='],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  ],
  // Cursors, iterators and the short ways past transactions: every access of ours is a transaction of its own.
  'idb/build/index.js': [
    [/    if \(getCursorAdvanceMethods\(\)[^]*?\n    }\n/, ''],
    [/const readMethods = [^]*(?=export )/, ''],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=.*?;o\?\.\(\{LitElement:i\}\)/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  ],
};

/** Leaves out of the bundles the parts of Lit and idb that nothing of ours reaches. Throws where they have changed. */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const file = Object.keys(CUTS).find((name) => id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
    if (!file) return null;
    return CUTS[file].reduce((text, [pattern, replacement]) => {
      if (!pattern.test(text)) throw new Error(`${file} has changed: look at .rollup/lean-lit.mjs again`);
      return text.replace(pattern, replacement);
    }, code);
  },
});
