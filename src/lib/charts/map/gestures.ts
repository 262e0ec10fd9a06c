import type { Camera } from './camera';
import { zoomAt, relativeTo, matrix, panBy } from './camera-moves';
import type { Point } from './shape';

/** The camera of a map, as gestures move it. */
export interface CameraHost {
  /** The camera that the map is drawn for. */
  readonly drawn: () => Camera;
  /** Keeps a camera to what may be seen. */
  readonly clamp: (camera: Camera) => Camera;
  /** Draws the map for a camera: where a gesture has ended, or in one step. */
  readonly draw: (camera: Camera, how: 'at once' | 'gliding') => void;
}

/** A wheel has come to rest after this, ms. */
const REST = 180;
/** One notch of a wheel is at most this many doublings; a trackpad's pinch sends many small ones. */
const NOTCH = 0.3;
/** Two taps are one double tap within this time and distance, ms and px. */
const DOUBLE = { time: 320, reach: 24 };
/** A mouse that moves less than this has clicked, px. */
const SLIP = 4;

const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/**
 * Pinch, double tap, ctrl or ⌘ with the wheel (what a trackpad's pinch sends), a mouse's drag, and the
 * keys + − 0. One finger and the plain wheel are the page's. While a gesture lasts, a transform on
 * `.scene` is all that changes. Returns what removes the listeners.
 */
export function gestures(svg: SVGSVGElement, host: CameraHost): () => void {
  const listen = new AbortController();
  const { signal } = listen;
  const must = { signal, passive: false } as const;
  let live: Camera | 'none' = 'none';
  let rest: ReturnType<typeof setTimeout> | undefined;

  const point = ({ clientX, clientY }: Touch | MouseEvent): Point => {
    const frame = svg.getBoundingClientRect();
    return [clientX - frame.left, clientY - frame.top];
  };
  const current = () => (live === 'none' ? host.drawn() : live);
  const scene = () => svg.querySelector('.scene');
  function move(camera: Camera): void {
    live = host.clamp(camera);
    scene()?.setAttribute('transform', matrix(relativeTo(host.drawn(), live)));
  }
  function end(): void {
    clearTimeout(rest);
    if (live === 'none') return;
    const camera = live;
    live = 'none';
    host.draw(camera, 'at once');
    scene()?.removeAttribute('transform');
  }
  const step = (factor: number, at: Point) =>
    host.draw(host.clamp(zoomAt(current(), factor, at)), 'gliding');

  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const unit = event.deltaMode === 1 ? 0.05 : 0.01;
      const turn = Math.min(NOTCH, Math.max(-NOTCH, -event.deltaY * unit));
      move(zoomAt(current(), 2 ** turn, point(event)));
      clearTimeout(rest);
      rest = setTimeout(end, REST);
    },
    must,
  );

  let pinch: { readonly middle: Point; readonly spread: number } | 'none' = 'none';
  /** The two fingers on the map, if there are two. */
  function fingers(event: TouchEvent): typeof pinch {
    const [one, two] = event.targetTouches.length === 2 ? event.targetTouches : event.touches;
    if (event.touches.length !== 2 || !one || !two) return 'none';
    return { middle: between(point(one), point(two)), spread: distance(point(one), point(two)) };
  }
  const ontouch = (event: TouchEvent) => {
    const now = fingers(event);
    if (now !== 'none') {
      // Not cancelable: the page is scrolling already, and keeps on.
      if (!event.cancelable) return;
      event.preventDefault();
      if (pinch !== 'none') {
        const slid = panBy(current(), [
          now.middle[0] - pinch.middle[0],
          now.middle[1] - pinch.middle[1],
        ]);
        move(zoomAt(slid, now.spread / Math.max(1, pinch.spread), now.middle));
      }
    } else if (pinch !== 'none') end();
    pinch = now;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    svg.addEventListener(type, ontouch, must);

  let drag: Point | 'none' = 'none';
  let dragged = false;
  svg.addEventListener(
    'pointerdown',
    (event) => {
      dragged = false;
      if (event.pointerType === 'mouse' && event.button === 0 && host.drawn().k > 1)
        drag = point(event);
    },
    { signal },
  );
  svg.addEventListener(
    'pointermove',
    (event) => {
      if (drag === 'none') return;
      const now = point(event);
      if (!dragged && distance(now, drag) < SLIP) return;
      if (!dragged) svg.setPointerCapture(event.pointerId);
      dragged = true;
      move(panBy(current(), [now[0] - drag[0], now[1] - drag[1]]));
      drag = now;
    },
    { signal },
  );
  const drop = () => {
    if (drag !== 'none' && dragged) end();
    drag = 'none';
  };
  svg.addEventListener('pointerup', drop, { signal });
  svg.addEventListener('pointercancel', drop, { signal });

  let tap: { readonly time: number; readonly at: Point } | 'none' = 'none';
  svg.addEventListener(
    'click',
    (event) => {
      // The end of a drag is no tap.
      if (dragged) {
        event.stopImmediatePropagation();
        dragged = false;
        return;
      }
      const now = { time: event.timeStamp, at: point(event) };
      const twice =
        tap !== 'none' &&
        now.time - tap.time < DOUBLE.time &&
        distance(now.at, tap.at) < DOUBLE.reach;
      tap = twice ? 'none' : now;
      // The second tap chooses again, and so leaves the choice as it was.
      if (twice) step(event.shiftKey ? 0.5 : 2, now.at);
    },
    { signal, capture: true },
  );
  svg.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const factor = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, '0': 0 }[event.key];
      if (factor === undefined) return;
      const { width, height } = svg.getBoundingClientRect();
      step(factor, [width / 2, height / 2]);
      event.preventDefault();
    },
    { signal },
  );
  return () => {
    clearTimeout(rest);
    scene()?.removeAttribute('transform');
    listen.abort();
  };
}
