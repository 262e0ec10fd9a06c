/** The 6,763 characters of GB 2312, rows 16 to 87, in its order. */
export function gb2312(): string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 72 }, (_, i) => 0xb0 + i);
  const cells = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  // Row 55 ends five characters early.
  return rows.flatMap((row) =>
    cells
      .filter((cell) => row !== 0xd7 || cell < 0xfa)
      .map((cell) => decoder.decode(new Uint8Array([row, cell]))),
  );
}
