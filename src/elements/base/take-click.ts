/** Whether a click means the link itself, and not a new window or a file: then the browser does not follow it. */
export function takeClick(event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (isPlain) event.preventDefault();
  return isPlain;
}
