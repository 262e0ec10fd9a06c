import { linear, type Hex, type Triple } from './colour';

type Matrix = readonly [Triple, Triple, Triple];

export const DEFICIENCIES = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

/** Machado, Oliveira & Fernandes 2009, severity 1.0, on linear-light sRGB. */
const MACHADO: Readonly<Record<Deficiency, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Ottosson 2020: linear sRGB to cone response, and its cube root to OKLab. */
const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function apply(m: Matrix, v: Triple): Triple {
  const row = (r: Triple) => r[0] * v[0] + r[1] * v[1] + r[2] * v[2];
  return [row(m[0]), row(m[1]), row(m[2])];
}

/** OKLab of a colour as the eye of `deficiency` sees it; `none` for the common eye. */
function oklab(hex: Hex, deficiency: Deficiency | 'none' = 'none'): Triple {
  const rgb = linear(hex);
  const seen = deficiency === 'none' ? rgb : apply(MACHADO[deficiency], rgb);
  const clipped: Triple = [Math.max(0, seen[0]), Math.max(0, seen[1]), Math.max(0, seen[2])];
  const lms = apply(TO_LMS, clipped);
  return apply(TO_LAB, [Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])]);
}

/** Distance in OKLab × 100. About 2 is just noticeable side by side; a choropleth wants 6 or more. */
export function difference(a: Hex, b: Hex, deficiency: Deficiency | 'none' = 'none'): number {
  const [l, m] = [oklab(a, deficiency), oklab(b, deficiency)];
  return 100 * Math.hypot(l[0] - m[0], l[1] - m[1], l[2] - m[2]);
}
