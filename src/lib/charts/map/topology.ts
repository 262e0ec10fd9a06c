import type { Topology } from 'topojson-specification';

/** Is this JSON a TopoJSON topology with objects in it? */
function isTopology(json: unknown): json is Topology {
  return (
    typeof json === 'object' &&
    json !== null &&
    'type' in json &&
    json.type === 'Topology' &&
    'objects' in json &&
    'arcs' in json
  );
}

/** A map file's JSON as the topology that it must be; throws TypeError otherwise. */
export function asTopology(json: unknown): Topology {
  if (!isTopology(json)) throw new TypeError('boundaries: not a TopoJSON topology');
  return json;
}
