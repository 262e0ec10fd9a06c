/** Does a key belong to a field that the reader writes in? In: what has the focus. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'))
  );
}

/** Is it the key `/` by itself, pressed where nobody writes? */
export function isSlash(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  return event.key === '/' && plain && !isWriting(event.target);
}
