/**
 * What a page costs the main thread of its tab: CPU time of its tasks, not the clock on the wall.
 *
 * `cpu` gives what was spent so far, `spent` the value of an expression and the milliseconds that it took; `collect` clears
 * the garbage of what came before, `cdp` is the session itself.
 */
export async function cpuProbe(tab) {
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const collect = () => cdp.send('HeapProfiler.collectGarbage');
  const spent = async (expression) => {
    const before = await cpu();
    const value = await tab.evaluate(expression);
    return { value, cpuMs: (await cpu()) - before };
  };
  return {
    cdp,
    cpu,
    collect,
    spent,
    /** As `spent`, without the garbage of what came before. */
    async spentClean(expression) {
      await collect();
      return spent(expression);
    },
  };
}
