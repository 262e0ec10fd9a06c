import { describe, expect, it } from 'vitest';
import { type Camera, cameraAt, cameraFor, CLOSEST, WHOLE } from './camera';
import { clampCamera, panBy, placeOf, relativeTo, toSee, zoomAt } from './camera-moves';
import type { Point } from './shape';

const size = { width: 600, height: 400 };
const at = ({ k, x, y }: Camera, [px, py]: Point): Point => [px * k + x, py * k + y];

describe('cameraFor', () => {
  it('fills the frame with a box, its middle in the middle', () => {
    const camera = cameraFor([100, 100, 200, 150], size);
    expect(at(camera, [150, 125])).toEqual([300, 200]);
    expect(at(camera, [100, 100])[0]).toBeGreaterThan(0);
    expect(at(camera, [200, 150])[0]).toBeLessThan(600);
    expect(camera.k).toBeCloseTo((600 * 0.88) / 100);
  });
  it('shows the whole, unmoved, where a part is nearly all of it', () => {
    const corner = { width: 250, height: 100 };
    expect(cameraFor([20, 5, 580, 395], size, corner)).toEqual(WHOLE);
  });
  it('keeps clear of what stands in the lower left corner', () => {
    const corner = { width: 250, height: 100 };
    const tall = cameraFor([100, 100, 200, 400], size, corner);
    expect(at(tall, [100, 400])[0]).toBeGreaterThan(250);
    const broad = cameraFor([100, 100, 400, 150], size, corner);
    expect(at(broad, [100, 150])[1]).toBeLessThan(300);
  });
  it('goes neither closer than borders allow nor farther than the whole', () => {
    expect(cameraFor([100, 100, 101, 101], size).k).toBe(CLOSEST);
    expect(cameraFor([-1000, 0, 2000, 400], size).k).toBe(1);
  });
});

describe('zoomAt', () => {
  it('keeps the point under the fingers', () => {
    const camera = zoomAt({ k: 2, x: -50, y: -30 }, 1.5, [200, 100]);
    expect(camera.k).toBe(3);
    const point: Point = [(200 + 50) / 2, (100 + 30) / 2];
    expect(at(camera, point)).toEqual([200, 100]);
  });
  it('stops at either end', () => {
    expect(zoomAt(WHOLE, 0.5, [10, 10])).toEqual(WHOLE);
    expect(zoomAt(WHOLE, 1000, [0, 0]).k).toBe(CLOSEST);
  });
});

describe('clampCamera', () => {
  it('keeps the land in the middle of the frame', () => {
    const lost = panBy({ k: 2, x: 0, y: 0 }, [5000, -5000]);
    const camera = clampCamera(lost, [50, 50, 550, 350], size);
    expect(at(camera, [50, 350])).toEqual([300, 200]);
  });
  it('at the farthest is the whole', () => {
    expect(clampCamera({ k: 1, x: 40, y: 9 }, [0, 0, 600, 400], size)).toEqual(WHOLE);
  });
});

describe('from', () => {
  it('moves what one camera drew to where another would', () => {
    const [a, b]: [Camera, Camera] = [
      { k: 2, x: 10, y: -20 },
      { k: 5, x: -70, y: 4 },
    ];
    const drawn = at(a, [33, 44]);
    const moved = at(relativeTo(a, b), drawn);
    expect(moved[0]).toBeCloseTo(at(b, [33, 44])[0]);
    expect(moved[1]).toBeCloseTo(at(b, [33, 44])[1]);
  });
});

describe('the place of a camera', () => {
  const map = { ...size, bounds: [50, 20, 550, 380] } as const;
  it('leads back to the camera', () => {
    const camera = { k: 2.5, x: -310, y: -122 };
    const back = cameraAt(placeOf(camera, map), map);
    expect(back.k).toBe(2.5);
    expect(back.x).toBeCloseTo(camera.x, 0);
    expect(back.y).toBeCloseTo(camera.y, 0);
  });
  it('is the same point of the land on a frame of another size', () => {
    const twice = { width: 1200, height: 800, bounds: [100, 40, 1100, 760] } as const;
    const place = placeOf({ k: 3, x: -500, y: -200 }, map);
    const [there, here] = [cameraAt(place, twice), cameraAt(place, map)];
    // The middle of the frame, as a share of the land.
    const middle = (camera: Camera, { width, bounds }: typeof map | typeof twice) =>
      ((width / 2 - camera.x) / camera.k - bounds[0]) / (bounds[2] - bounds[0]);
    expect(middle(there, twice)).toBeCloseTo(middle(here, map), 3);
  });
  it('of the whole is the whole', () => {
    expect(cameraAt(placeOf(WHOLE, map), map)).toBe(WHOLE);
  });
});

describe('toSee', () => {
  const camera = { k: 4, x: -400, y: -400 };
  it('leaves a camera that has the point in sight', () => {
    expect(toSee(camera, [200, 150], size)).toBe(camera);
  });
  it('turns to a point out of sight, as close as it was', () => {
    const turned = toSee(camera, [500, 300], size);
    expect(turned.k).toBe(4);
    expect(at(turned, [500, 300])).toEqual([300, 200]);
  });
});
