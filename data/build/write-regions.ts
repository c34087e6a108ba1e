import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from './build-data.js';
import { outputs } from './shippable.js';
import { writeIfChanged } from './write-if-changed.js';

/** Writes the files of `build` below `dist`; what an earlier build left of a region that has errors now goes away. */
export function writeRegions(dist: string, { regions }: Build): void {
  for (const { region, files, indexes } of regions) {
    for (const [path, content] of [...files, ...indexes]) writeIfChanged(join(dist, path), content);
    if (files.length) continue;
    for (const folder of outputs.flatMap(({ folder, pages }) => [folder, pages]))
      for (const ending of ['json', 'search.bin', 'topo.json', 'map.json']) rmSync(join(dist, folder, `${region.id}.${ending}`), { force: true });
  }
}
