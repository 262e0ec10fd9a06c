/** Without the clipboard's own interface (no HTTPS, an in-app view) the old command may still work. */
function copyByCommand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/** Puts a text on the clipboard. Resolves to whether it is there. Call it from a press: browsers ask for one. */
export async function copyText(text: string): Promise<boolean> {
  const copied = await navigator.clipboard
    ?.writeText(text)
    .then(() => true)
    .catch(() => false);
  return copied || copyByCommand(text);
}
