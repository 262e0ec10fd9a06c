/**
 * pdf.js asks for this part of browsers as soon as it is loaded, and needs it for drawing alone: outside of one, where it only
 * takes text, an empty one will do. To be imported before it.
 */
Object.assign(globalThis, {
  DOMMatrix: globalThis.DOMMatrix ?? class {},
});
