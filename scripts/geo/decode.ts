import * as v from 'valibot';

/**
 * The compressed GeoJSON of echarts 4 maps: each ring is a string of zigzag-coded deltas, two
 * characters a point, in 1/1024 degrees, counted from an offset. Some files are plain GeoJSON.
 */
const Compressed = v.object({
  UTF8Encoding: v.literal(true),
  UTF8Scale: v.optional(v.number(), 1024),
  features: v.array(
    v.object({
      id: v.optional(v.string()),
      properties: v.object({ name: v.string(), cp: v.optional(v.array(v.number())) }),
      geometry: v.variant('type', [
        v.object({
          type: v.literal('Polygon'),
          coordinates: v.array(v.string()),
          encodeOffsets: v.array(v.tuple([v.number(), v.number()])),
        }),
        v.object({
          type: v.literal('MultiPolygon'),
          coordinates: v.array(v.array(v.string())),
          encodeOffsets: v.array(v.array(v.tuple([v.number(), v.number()]))),
        }),
      ]),
    }),
  ),
});

const Plain = v.object({
  features: v.array(
    v.object({
      id: v.optional(v.string()),
      properties: v.object({ name: v.string(), cp: v.optional(v.array(v.number())) }),
      geometry: v.variant('type', [
        v.object({
          type: v.literal('Polygon'),
          coordinates: v.array(v.array(v.tuple([v.number(), v.number()]))),
        }),
        v.object({
          type: v.literal('MultiPolygon'),
          coordinates: v.array(v.array(v.array(v.tuple([v.number(), v.number()])))),
        }),
      ]),
    }),
  ),
});

export type Point = [number, number];
export type Ring = Point[];

/** A named area of a map, with all its polygons. */
export interface Shape {
  /** Code that the source gives; empty where it gives none. */
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

function ring(text: string, [x0, y0]: readonly [number, number], scale: number): Ring {
  const points: Ring = [];
  let x = x0;
  let y = y0;
  for (let i = 0; i + 1 < text.length; i += 2) {
    x += unzigzag(text.charCodeAt(i) - 64);
    y += unzigzag(text.charCodeAt(i + 1) - 64);
    points.push([x / scale, y / scale]);
  }
  return points;
}

const unzigzag = (n: number): number => (n >> 1) ^ -(n & 1);

/** Reads a map file of echarts 4, compressed or plain. Throws where it is neither. */
export function decodeMap(json: unknown): Shape[] {
  const compressed = v.safeParse(Compressed, json);
  if (!compressed.success) {
    return v.parse(Plain, json).features.map((f) => ({
      code: f.id ?? '',
      name: f.properties.name,
      polygons: f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates,
    }));
  }
  const { UTF8Scale: scale, features } = compressed.output;
  return features.map(({ id, properties, geometry }) => ({
    code: id ?? '',
    name: properties.name,
    polygons:
      geometry.type === 'Polygon'
        ? [polygon(geometry.coordinates, geometry.encodeOffsets, scale)]
        : geometry.coordinates.map((rings, i) =>
            polygon(rings, geometry.encodeOffsets[i] ?? [], scale),
          ),
  }));
}

function polygon(rings: readonly string[], offsets: readonly Point[], scale: number): Ring[] {
  return rings.map((text, i) => ring(text, offsets[i] ?? [0, 0], scale));
}
