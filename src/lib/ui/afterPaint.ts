/**
 * Runs once the coming frame is on the screen: for heavy work that a press asks for, so that the press is
 * answered first. Out: lets go of it.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
