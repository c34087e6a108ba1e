/**
 * Milliseconds of CPU that this process spent since the call: machines that measure are seldom idle, and what other
 * processes take does not count then.
 */
export function stopwatch() {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
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
