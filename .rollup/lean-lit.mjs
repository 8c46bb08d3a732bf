/**
 * What Lit carries for browsers that the toolkit does not run in (those before `light-dark()` came, in 2024), the list
 * that development builds of Lit count themselves in, what decorators need, and ways to write properties and templates
 * that no element of ours goes. By file: what stands there, and what is put in its place.
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
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    // Converters, comparisons and defaults of a property's own; what is in UNUSED below.
    [/case Object:case Array:t=.*?\}/, '}'],
    [/;break;case Object:case Array:try.*?\}\}/, '}'],
    [/,converter:u,reflect:!1,useDefault:!1,hasChanged:f/, ',reflect:!1'],
    [/"function"==typeof t\.converter\?.*?:u(?=;)/, 'u'],
    [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/, 'u'],
    [/this\[e\]=r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'this[e]=r'],
    [/\(\(i\.hasChanged\?\?f\)(\(h,s\))\|\|i\.useDefault&&.*?\)\)\)(?=\)return;)/, 'f$1'],
    [
      /\{useDefault:i,(reflect:e),wrapped:h\},r\)\{i&&.*?\|\|\((this.*?)\|\|i(\|\|.*?)\)\}(?=async)/,
      '{$1}){$2$3}',
    ],
    [/removeController\(t\)\{.*?\}/, ''],
    // Names in quotes that are shortened wherever they stand without.
    [/\bd\("elementProperties"\)\)\)/, '/*@__KEY__*/"elementProperties"))'],
    [/\bd\("elementProperties"\)\]/, '/*@__KEY__*/"elementProperties"]'],
    [/\bd\("finalized"\)\)/, '/*@__KEY__*/"finalized")'],
    [/\bd\("finalized"\)\]/, '/*@__KEY__*/"finalized"]'],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
    // A page of XHTML would read templates as XML, which they are not.
    [
      /(?<=createElement\(t,i\)\{const s=)l\.createElement\("template"\)/,
      '(/xml/.test(l.contentType)?l.implementation.createHTMLDocument(""):l).createElement("template")',
    ],
    // Values as the words of a text area or of a style, in the place of an attribute, or inside of comments.
    [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
    [/c=n\?\?v/, 'c=v'],
    [/c=p,n=void 0/, 'c=p'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/else t\.startsWith\(o\)&&\(.*?\)(?=;)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    // What directives hear and ask of the page; ours is drawn and no more.
    [/this\._\$AP\?\.\(!1,!0,s\)(?=;)/, ''],
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.*?\}/, ''],
    [/get parentNode\(\)\{let t=.*?get endNode\(\)\{.*?\}/, ''],
    [/get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}/, ''],
    [/h\?\._\$AO\?\.\(!1\),/, ''],
    // MathML, and listeners that are objects.
    [/:3===i\?"<math>":"",c=v/, ':"",c=v'],
    [/:3===i\?"<\/math>":""/, ':""'],
    [/2===i\|\|3===i/, '2===i'],
    [/else\{let t=-1;for\(;-1!==.*?t\+=o\.length-1\}/, ''],
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
    [/"function"==typeof (this\._\$AH)\?(.*?\.call\(.*?,t\)):.*?\}/, '$2}'],
  ],
  // Cursors, iterators and the short ways past transactions: every access of ours is a transaction of its own.
  'idb/build/index.js': [
    [/    if \(getCursorAdvanceMethods\(\)[^]*?\n    }\n/, ''],
    [/const readMethods = [^]*(?=export )/, ''],
  ],
  'lit-element/lit-element.js': [
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{.*?disconnectedCallback\(\)\{.*?\}/, ''],
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=.*?;o\?\.\(\{LitElement:i\}\)/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  ],
};

/** What stands in sources of ours only if something was cut too much. */
const UNUSED =
  /\b(hasChanged|converter|useDefault|removeController|addInitializer|mathml|handleEvent)\b|\btype: (Object|Array)\b|<!--|<textarea[^<]*>\s*\$\{|<style|lit\/(async-directive|directives\/)/;

/** Leaves out of the bundles the parts of Lit and idb that nothing of ours reaches. Throws where they have changed. */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const file = Object.keys(CUTS).find((name) => id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
    if (!file) {
      const unused = /[\\/]src[\\/](controllers|parts|elements)[\\/]/.test(id) && UNUSED.exec(code)?.[0];
      if (unused) throw new Error(`${id} has ${unused}, which .rollup/lean-lit.mjs cuts out of Lit`);
      return null;
    }
    return CUTS[file].reduce((text, [pattern, replacement]) => {
      if (!pattern.test(text)) throw new Error(`${file} has changed: look at .rollup/lean-lit.mjs again`);
      return text.replace(pattern, replacement);
    }, code);
  },
});
