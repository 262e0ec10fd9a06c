/** An outline within markup: straight lines from place to place. */
export const OUTLINE = / d="((?:M-?[\d.]+,-?[\d.]+(?:L-?[\d.]+,-?[\d.]+)+Z?)+)"/gu;

type Point = readonly [x: number, y: number];
/** Of each outline where its rings begin, and all its points. */
interface Traced {
  readonly begins: readonly Point[];
  readonly points: readonly Point[];
}

/** How far a place may be from where it was drawn, px: both are rounded to a tenth. */
const ROUNDED = 0.17;

const pointsOf = (text: string): Point[] =>
  text.split(/[ML]/u).flatMap((point): Point[] => {
    const [x, y] = point.replace('Z', '').split(',').map(Number);
    return x === undefined || y === undefined ? [] : [[x, y]];
  });

function traced(markup: string): Traced[] {
  return [...markup.matchAll(OUTLINE)].map(([, d = '']) => ({
    begins: d.split('M').flatMap((ring) => pointsOf(`M${ring}`).slice(0, 1)),
    points: pointsOf(d),
  }));
}

/** The box around all outlines, px. */
function boxOf(outlines: readonly Traced[]) {
  const points = outlines.flatMap((one) => one.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/**
 * A drawing whose outlines are those of another drawing of the same shapes at another size: each names its place in that
 * one (`data-outline`) and how it is moved, by one matrix for all. The drawing as it is where they are not alike.
 */
export function likeOutlines(drawing: string, other: string, first: number): string {
  const [ours, theirs] = [traced(drawing), traced(other)];
  if (ours.length === 0 || ours.length !== theirs.length) return drawing;
  const [to, from] = [boxOf(ours), boxOf(theirs)];
  const scale = (to.width + to.height) / (from.width + from.height);
  const [x, y] = [to.left - from.left * scale, to.top - from.top * scale];
  const isNear = ([ourX, ourY]: Point, [theirX, theirY]: Point) =>
    Math.hypot(theirX * scale + x - ourX, theirY * scale + y - ourY) <= ROUNDED;
  const isAlike = ours.every(({ begins }, i) => {
    const those = theirs[i]?.begins ?? [];
    return begins.length === those.length && begins.every((one, j) => isNear(one, those[j] ?? one));
  });
  if (!isAlike) return drawing;
  const matrix = [scale, 0, 0, scale, x, y].map((one) => one.toFixed(4)).join(' ');
  let at = first;
  return drawing.replaceAll(
    OUTLINE,
    () =>
      ` data-outline="${at++}" transform="matrix(${matrix})" vector-effect="non-scaling-stroke"`,
  );
}

/** Where the outlines of a drawing begin and end from left to right, px. */
export function reachOf(drawing: string): readonly [from: number, to: number] {
  const { left, width } = boxOf(traced(drawing));
  return [left, left + width];
}

/** A number of tenths, as short as SVG allows. */
const short = (tenths: number) => (tenths / 10).toString().replace(/^(-?)0\./u, '$1.');

/** An outline, with places to a tenth, by steps from point to point: two thirds of its length. */
export function bySteps(d: string): string {
  return d.replace(/M[^M]+/gu, (ring) => {
    const points = pointsOf(ring).map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
    let [fromX = 0, fromY = 0] = points[0] ?? [];
    let steps = `M${short(fromX)},${short(fromY)}l`;
    for (const [x = 0, y = 0] of points.slice(1)) {
      const [stepX, stepY] = [short(x - fromX), short(y - fromY)];
      const space = stepX.startsWith('-') || steps.endsWith('l') ? '' : ' ';
      steps += `${space}${stepX}${stepY.startsWith('-') ? '' : ','}${stepY}`;
      [fromX, fromY] = [x, y];
    }
    return steps + (ring.endsWith('Z') ? 'z' : '');
  });
}
