/* What old libraries do to a page before ours loads. */
for (const prototype of [Array.prototype, String.prototype, Function.prototype, NodeList.prototype])
  for (const name of ['each', 'include', 'first', 'last', 'clean', 'invoke'])
    prototype[name] ??= () => undefined;
Element.prototype.hide = Element.prototype.show = function hide() {
  return this;
};
// A polyfill in the place of what the browser has.
const Native = window.Promise;
window.Promise = class Promise extends Native {};
// An AMD loader: a script that asks for it would define itself there, and never for the page.
window.defined = [];
window.define = (...parts) => window.defined.push(parts);
window.define.amd = {};
