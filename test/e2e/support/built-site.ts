import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Site } from './serve.js';

export interface BuiltSite extends Site {
  /** Folder in which it lies. */
  readonly root: string;
}

/** A site as `bruecke build` writes it, served with the scripts beside it as `bruecke/`; its map is left out where said. */
export async function builtSite(region: string, { map = true } = {}): Promise<BuiltSite> {
  const root = mkdtempSync(join(tmpdir(), 'bruecke-site-'));
  const input = join(root, `${region}.json`);
  cpSync(`dist/open-data/${region}.json`, input);
  if (map) cpSync(`dist/open-data/${region}.map.json`, join(root, `${region}.map.json`));
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/bruecke.js', 'build', input, '--out', root], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  cpSync('dist/embed', join(root, 'bruecke'), { recursive: true });
  // a browser asks for it, and no page of a test has one
  const { origin, close } = await serve({ root, files: { '/favicon.ico': '' } });
  return {
    root,
    origin,
    async close() {
      await close();
      rmSync(root, { recursive: true });
    },
  };
}
