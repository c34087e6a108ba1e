/** Waits until `condition` gives something truthy, and gives it; fails after `patience` milliseconds with `what` was missing. */
export async function until<T>(condition: () => T, what: string, patience = 6000): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    const found = condition();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((next) => setTimeout(next, 15));
  }
}
