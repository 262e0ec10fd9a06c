/** A colour as #rrggbb. */
export type Hex = `#${string}`;

/** Three components: of a colour, or of a row of a matrix. */
export type Triple = readonly [number, number, number];

/** Linear-light sRGB components, 0 to 1. */
export function linear(hex: Hex): Triple {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function toHex(rgb: Triple): Hex {
  const channel = (value: number) => {
    const clipped = Math.min(1, Math.max(0, value));
    const encoded = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(rgb[0])}${channel(rgb[1])}${channel(rgb[2])}`;
}

/** Mixes two colours in linear light. `share`: how much of `over`, 0 to 1. */
export function mix(under: Hex, over: Hex, share: number): Hex {
  const [a, b] = [linear(under), linear(over)];
  const part = (i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * share;
  return toHex([part(0), part(1), part(2)]);
}

function luminance(hex: Hex): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of two colours, 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [l, m] = [luminance(a), luminance(b)];
  return (Math.max(l, m) + 0.05) / (Math.min(l, m) + 0.05);
}

/** Whichever of two inks reads better on a fill. */
export function inkOn(fill: Hex, dark: Hex, light: Hex): Hex {
  return contrast(fill, dark) >= contrast(fill, light) ? dark : light;
}
