/**
 * Three parts of `typed`, which is six letters or more: one slip, also a swap of two letters, leaves one of them as it is.
 *
 * @example
 * unslippedParts('vereni') //=> ['ve', 're', 'ni']
 */
export function unslippedParts(typed: string): string[] {
  const third = Math.floor(typed.length / 3);
  return [typed.slice(0, third), typed.slice(third, 2 * third), typed.slice(2 * third)];
}
