import { geoArea } from 'd3-geo';
import type { Ring } from './decode';

/** Half the globe, in steradians: a ring that encloses more is wound the wrong way round. */
const HALF = 2 * Math.PI;

const isInsideOut = (ring: Ring): boolean =>
  geoArea({ type: 'Polygon', coordinates: [ring] }) > HALF;

/**
 * Winds a polygon as d3-geo reads it: outer ring clockwise, holes counter-clockwise (the opposite of
 * RFC 7946). Rings of fewer than four points are dropped, open rings closed.
 */
export function wind(polygon: readonly Ring[]): Ring[] {
  return polygon
    .map(close)
    .filter((ring) => ring.length >= 4)
    .map((ring, i) => (isInsideOut(ring) === (i === 0) ? [...ring].reverse() : ring));
}

function close(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return [];
  return first[0] === last[0] && first[1] === last[1] ? [...ring] : [...ring, first];
}
