import { describe, expect, it } from 'vitest';
import { leafOrder, type Distance } from './leaf-order';

/** Things on a line: as far apart as their places. */
const onLine =
  (places: readonly number[]): Distance =>
  (a, b) =>
    Math.abs((places[a] ?? 0) - (places[b] ?? 0));

const lengthOf = (order: readonly number[], distance: Distance) =>
  order.slice(1).reduce((sum, to, i) => sum + distance(order[i] ?? 0, to), 0);

function everyOrder(things: readonly number[]): number[][] {
  if (things.length <= 1) return [[...things]];
  return things.flatMap((one) =>
    everyOrder(things.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}

describe('leafOrder', () => {
  it('orders nothing, one and two', () => {
    expect(leafOrder(0, () => 0)).toEqual([]);
    expect(leafOrder(1, () => 0)).toEqual([0]);
    expect(leafOrder(2, () => 1)).toEqual([0, 1]);
  });
  it('finds the order of things on a line again, whatever order they come in', () => {
    const places = [7, 1, 12, 3, 2, 20, 8, 13];
    const order = leafOrder(places.length, onLine(places));
    const found = order.map((at) => places[at]);
    const sorted = [...places].sort((a, b) => a - b);
    expect([sorted, [...sorted].reverse()]).toContainEqual(found);
  });
  it('puts what is equal side by side', () => {
    const kinds = [0, 1, 2, 0, 1, 2, 0, 1, 2];
    const order = leafOrder(kinds.length, (a, b) => (kinds[a] === kinds[b] ? 0 : 1));
    const found = order.map((at) => kinds[at]);
    expect(found.filter((kind, i) => kind !== found[i - 1])).toHaveLength(3);
  });
  it('is no longer than any order of two separate clusters could be', () => {
    // Two clusters, far apart: every order that keeps them whole is one that their tree allows.
    const places = [0, 1, 2.5, 100, 101, 102.5];
    const distance = onLine(places);
    const best = Math.min(
      ...everyOrder(places.map((_, at) => at)).map((one) => lengthOf(one, distance)),
    );
    expect(lengthOf(leafOrder(places.length, distance), distance)).toBe(best);
  });
  it('holds each thing once, ties and all', () => {
    const order = leafOrder(40, (a, b) => (a * 7 + b * 7) % 5);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => at));
  });
  it('begins with the smaller end, so that one matrix has one order', () => {
    const order = leafOrder(5, onLine([5, 4, 3, 2, 1]));
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });
});
