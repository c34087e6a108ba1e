/**
 * Milliseconds that this thread was at work since the call, at most: what the whole process spent, or the clock on the wall,
 * whichever is less. Machines that measure are seldom idle, and what other processes take does not count by the first; by
 * the second neither does what threads beside this one do (compiling, sweeping up), which the system counts in lumps of
 * four milliseconds.
 */
export function stopwatch() {
  const from = process.cpuUsage();
  const since = performance.now();
  return () => {
    const onWall = performance.now() - since;
    const { user, system } = process.cpuUsage(from);
    return Math.min((user + system) / 1000, onWall);
  };
}

export const median = (numbers) => quantile(numbers, 0.5);

/** The value below which `share` of `numbers` lie. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** CPU milliseconds of `work`, the median of three runs. */
export async function timed(work) {
  const runs = [];
  for (let run = 0; run < 3; run++) {
    globalThis.gc?.();
    const spent = stopwatch();
    await work();
    runs.push(spent());
  }
  return median(runs);
}
