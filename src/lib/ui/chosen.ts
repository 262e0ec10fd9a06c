import type { Attachment } from 'svelte/attachments';

/**
 * Keeps a native list at a value, in place of Svelte's own `value` and `selected`: those bring half a
 * kilobyte of its runtime into the first view. The list's choices must stand in the page already.
 */
export function chosen(value: string): Attachment<HTMLSelectElement> {
  return (select) => {
    select.value = value;
  };
}
