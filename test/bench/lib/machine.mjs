import { cpus } from 'node:os';
import { median, stopwatch } from './clock.mjs';

const steps = 100_000_000;

/** CPU milliseconds of a plain loop: what a machine is worth at this hour, so that tables of different hours can be compared. */
function loopMs() {
  const spent = stopwatch();
  let value = 1;
  for (let step = 0; step < steps; step++) {
    value ^= value << 13;
    value ^= value >>> 17;
    value ^= value << 5;
  }
  // the end of the cycle is asked for, or nothing would need to be worked out
  return value ? spent() : NaN;
}

/** The machine that measures, and how long it takes for a hundred million steps of a plain loop (xorshift, 32 bits). */
export function machine() {
  const loops = [loopMs(), loopMs(), loopMs()];
  return `${cpus().length} CPUs, Node ${process.versions.node}, a hundred million steps of a plain loop in ${Math.round(median(loops))} ms`;
}
