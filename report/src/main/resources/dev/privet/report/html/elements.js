// Elements, made so that text from analysed code can only ever become text.

const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const HARMLESS = new Set(['\t', '\u200c', '\u200d']);

/** The text, with characters that would turn it around or hide in it written out. */
function visible(text) {
  const parts = [];
  let from = 0;
  for (const hit of String(text).matchAll(HARMFUL)) {
    if (HARMLESS.has(hit[0])) continue;
    if (hit.index > from) parts.push(text.slice(from, hit.index));
    const code = `\\u{${hit[0].codePointAt(0).toString(16).toUpperCase()}}`;
    const mark = document.createElement('span');
    mark.className = 'escaped';
    mark.textContent = code;
    parts.push(mark);
    from = hit.index + hit[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** The same as a string, for attributes and for SVG. */
const plain = text => visible(text).map(it => (typeof it === 'string' ? it : it.textContent)).join('');

/** An element; attributes that are null or false are left out, children may be text. */
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === '') continue;
    if (child instanceof Node) element.append(child);
    else element.append(...visible(String(child)));
  }
  return element;
}

/** Foreign text that may run from right to left, kept apart from what surrounds it. */
const foreign = (text, attributes) => el('bdi', attributes, text);

const byId = id => document.getElementById(id);

const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
