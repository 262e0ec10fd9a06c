/**
 * A drawing made fit for programs that read less of SVG than a browser does: LibreOffice, Inkscape, librsvg, resvg,
 * CairoSVG. Each of them leaves out something that our drawings use (`scripts/measure/pictures/`), so that labels hide under
 * their own halos, or a transparent surface is black. Nothing that a browser shows changes.
 */
export function makePortable(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('[fill="transparent"]')) clearSurface(element);
  for (const text of svg.querySelectorAll<SVGElement>('text')) {
    setShifts(text);
    partHalo(text);
  }
  for (const element of svg.querySelectorAll('[paint-order]'))
    element.removeAttribute('paint-order');
}

/** A surface that only hears the pointer has no place in a file; `transparent` is black in two of the programs. */
function clearSurface(element: Element): void {
  const isBare = element.childElementCount === 0 && inherited(element, 'stroke') === 'none';
  if (isBare) element.remove();
  else element.setAttribute('fill', 'none');
}

/** Shifts of a text (`dx`, `dy`, in em or in user units) as part of its place: LibreOffice knows none. */
function setShifts(text: SVGElement): void {
  for (const [shift, place] of [
    ['dx', 'x'],
    ['dy', 'y'],
  ] as const) {
    const by = text.getAttribute(shift);
    if (by === null) continue;
    const unit = by.endsWith('em') ? Number(inherited(text, 'font-size')) : 1;
    const at = Number(text.getAttribute(place) ?? 0) + Number.parseFloat(by) * unit;
    text.setAttribute(place, String(Math.round(at * 100) / 100));
    text.removeAttribute(shift);
  }
}

/** A halo as a text of its own beneath the letters: not all programs paint the stroke first. */
function partHalo(text: SVGElement): void {
  if (inherited(text, 'paint-order') !== 'stroke') return;
  const stroke = inherited(text, 'stroke');
  if (stroke === 'none') return;
  const halo = text.cloneNode(true) as SVGElement; // the clone of an SVG element is one
  halo.setAttribute('fill', stroke);
  halo.setAttribute('aria-hidden', 'true');
  text.before(halo);
  text.setAttribute('stroke', 'none');
}

/** A presentation attribute as an element has it, its own or from around it; `none` where nobody states it. */
function inherited(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? 'none';
}
