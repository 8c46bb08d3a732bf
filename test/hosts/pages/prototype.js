/* What Prototype.js puts in the place of built-ins, as its versions 1.6 and 1.7 do: the library itself is in no registry. */
(() => {
  const list = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let { length = 0 } = iterable;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  function each(iterator, context) {
    for (let i = 0; i < this.length; i++) iterator.call(context, this[i], i);
  }
  const collected = function (iterator = (one) => one, context = undefined) {
    const results = [];
    this.each((value, i) => results.push(iterator.call(context, value, i)));
    return results;
  };
  const found = function (iterator, context) {
    const results = [];
    this.each((value, i) => iterator.call(context, value, i) && results.push(value));
    return results;
  };
  const toArray = function () {
    return [].concat(this);
  };
  Array.from = window.$A = list;
  Object.assign(Array.prototype, {
    each,
    toArray,
    clone: toArray,
    entries: toArray,
    map: collected,
    collect: collected,
    filter: found,
    select: found,
    find(iterator, context) {
      return found.call(this, iterator, context)[0];
    },
    some(iterator, context) {
      return found.call(this, iterator, context).length > 0;
    },
    every(iterator, context) {
      return found.call(this, iterator, context).length === this.length;
    },
    include(one) {
      return this.indexOf(one) >= 0;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    size() {
      return this.length;
    },
    toJSON() {
      return `[${collected.call(this, (one) => JSON.stringify(one)).join(', ')}]`;
    },
  });
  Object.assign(String.prototype, {
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.indexOf(pattern, at) === at;
    },
    toArray() {
      return this.split('');
    },
    toJSON() {
      return JSON.stringify(String(this));
    },
  });
  Object.assign(Function.prototype, {
    bind(context, ...before) {
      return (...parts) => this.apply(context, [...before, ...parts]);
    },
    curry: () => undefined,
    wrap: () => undefined,
    defer: () => undefined,
  });
  Object.assign(Element.prototype, {
    hide() {
      return this;
    },
    show() {
      return this;
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update: () => undefined,
    select: () => undefined,
    visible: () => true,
  });
  window.$ = (id) => document.getElementById(id);
  window.Hash = window.Template = window.Selector = window.Form = window.Field = () => undefined;
})();
