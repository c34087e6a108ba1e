import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { peerFolder } from './peers.mjs';

/** A driver with the modules it names, in the peers' versions; without peers there is nothing to bundle. */
export async function bundled(input) {
  const plugins = [
    nodeResolve({ browser: true, exportConditions: ['production'], rootDir: peerFolder, dedupe: ['lit'], modulePaths: [peerFolder] }),
  ];
  try {
    const made = await rollup({ input, plugins, onwarn: () => undefined });
    return (await made.generate({ format: 'es', inlineDynamicImports: true })).output[0].code;
  } catch {
    return undefined;
  }
}
