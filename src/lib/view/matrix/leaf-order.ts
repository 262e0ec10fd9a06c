/**
 * Seriation: an order of things in which neighbours are alike. Clusters are joined by average linkage (Sokal and
 * Michener 1958); of the orders that their tree allows, the one with the least sum of distances between neighbours is
 * taken (Bar-Joseph, Gifford and Jaakkola 2001, by the tables of Brandes 2007: cubic in time, quadratic in space).
 */

/** How unlike two things are, by their places; symmetric, 0 or more. */
export type Distance = (a: number, b: number) => number;

/** A tree of what was joined: a leaf is a thing. */
type Tree = { readonly leaf: number } | { readonly left: Tree; readonly right: Tree };

/** Distances of n things as a table, row by row. */
function tableOf(n: number, distance: Distance): Float64Array {
  const table = new Float64Array(n * n);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < a; b++) {
      const apart = distance(a, b);
      table[a * n + b] = apart;
      table[b * n + a] = apart;
    }
  return table;
}

/** Joins the closest two clusters until one is left. Of equally close ones the first. In: n ≥ 1. */
function cluster(n: number, distances: Float64Array): Tree {
  const apart = distances.slice();
  const sizes = new Array<number>(n).fill(1);
  const trees: Tree[] = Array.from({ length: n }, (_, leaf) => ({ leaf }));
  let alive = Array.from({ length: n }, (_, at) => at);
  while (alive.length > 1) {
    let [one, other, least] = [alive[0] ?? 0, alive[1] ?? 0, Infinity];
    alive.forEach((a, i) => {
      for (const b of alive.slice(i + 1)) {
        const between = apart[a * n + b] ?? Infinity;
        if (between < least) [one, other, least] = [a, b, between];
      }
    });
    join(one, other);
  }
  return trees[alive[0] ?? 0] ?? { leaf: 0 };

  function join(a: number, b: number): void {
    const [left, right] = [trees[a], trees[b]];
    const [sizeA, sizeB] = [sizes[a] ?? 1, sizes[b] ?? 1];
    if (!left || !right) return;
    trees[a] = { left, right };
    sizes[a] = sizeA + sizeB;
    alive = alive.filter((at) => at !== b);
    for (const c of alive) {
      const [toA, toB] = [apart[a * n + c] ?? 0, apart[b * n + c] ?? 0];
      const mean = (toA * sizeA + toB * sizeB) / (sizeA + sizeB);
      apart[a * n + c] = mean;
      apart[c * n + a] = mean;
    }
  }
}

/** The leaves of a tree, left to right. */
function leavesOf(tree: Tree): number[] {
  return 'leaf' in tree ? [tree.leaf] : [...leavesOf(tree.left), ...leavesOf(tree.right)];
}

/** The leaves that may stand at the end of a cluster, where the other end is a given leaf. */
function farEnds(tree: Tree, leaf: number, leaves: (tree: Tree) => readonly number[]) {
  if ('leaf' in tree) return [leaf];
  return leaves(leaves(tree.left).includes(leaf) ? tree.right : tree.left);
}

/**
 * The order of n things that puts alike ones side by side; of an order and its reverse the one that begins with the
 * smaller number. `[]` for none.
 */
export function leafOrder(n: number, distance: Distance): readonly number[] {
  if (n === 0) return [];
  const apart = tableOf(n, distance);
  const tree = cluster(n, apart);
  const known = new Map<Tree, readonly number[]>();
  const leaves = (of: Tree): readonly number[] => {
    const found = known.get(of) ?? leavesOf(of);
    known.set(of, found);
    return found;
  };
  /** The least sum of a cluster that begins with one leaf and ends with another, row by row. */
  const cost = new Float64Array(n * n).fill(Infinity);
  for (let leaf = 0; leaf < n; leaf++) cost[leaf * n + leaf] = 0;
  measure(tree);
  const order = n === 1 ? [0] : unfold(tree, ...bestEnds(tree));
  return (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : [...order].reverse();

  /** Fills `cost` for a cluster, its parts first. */
  function measure(of: Tree): void {
    if ('leaf' in of) return;
    measure(of.left);
    measure(of.right);
    const toRight = new Float64Array(n);
    const rights = leaves(of.right).map((w) => ({ w, ends: farEnds(of.right, w, leaves) }));
    for (const u of leaves(of.left)) {
      const ends = farEnds(of.left, u, leaves);
      // First to each leaf of the other part, then through it to its far end: the two steps make it cubic.
      for (const k of leaves(of.right)) {
        let least = Infinity;
        for (const m of ends)
          least = Math.min(least, (cost[u * n + m] ?? Infinity) + (apart[m * n + k] ?? Infinity));
        toRight[k] = least;
      }
      for (const { w, ends: inner } of rights) {
        let least = Infinity;
        for (const k of inner)
          least = Math.min(least, (toRight[k] ?? Infinity) + (cost[k * n + w] ?? Infinity));
        cost[u * n + w] = least;
        cost[w * n + u] = least;
      }
    }
  }

  function bestEnds(of: Tree): [number, number] {
    if ('leaf' in of) return [of.leaf, of.leaf];
    let [first, last, least] = [0, 0, Infinity];
    for (const u of leaves(of.left))
      for (const w of leaves(of.right)) {
        const sum = cost[u * n + w] ?? Infinity;
        if (sum < least) [first, last, least] = [u, w, sum];
      }
    return [first, last];
  }

  /** The cheapest order of a cluster between two given ends. */
  function unfold(of: Tree, first: number, last: number): number[] {
    if ('leaf' in of) return [of.leaf];
    const turned = leaves(of.right).includes(first);
    const [near, far] = turned ? [of.right, of.left] : [of.left, of.right];
    let [seamA, seamB, least] = [first, last, Infinity];
    for (const m of farEnds(near, first, leaves))
      for (const k of farEnds(far, last, leaves)) {
        const sum =
          (cost[first * n + m] ?? Infinity) +
          (apart[m * n + k] ?? Infinity) +
          (cost[k * n + last] ?? Infinity);
        if (sum < least) [seamA, seamB, least] = [m, k, sum];
      }
    return [...unfold(near, first, seamA), ...unfold(far, seamB, last)];
  }
}
