// The demo. `npm start` runs the elements from their sources; `npm run demo:build` makes the pages that a city could
// put on its server: built files, strict Content-Security-Policy, lists inside the tags.
import { cpSync, createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..').replace(/\/$/, '');
const pages = readdirSync(here).filter((file) => file.endsWith('.html'));
const today = new Date().toISOString().slice(0, 10);

/** `<!-- list:mettmann de -->` becomes the list that the element adopts. */
const lists = () => ({
  name: 'lists',
  async transformIndexHtml(html) {
    const { writeHtml } = await import(join(root, 'build/src/formats/html.js'));
    const wanted = [...html.matchAll(/<!-- list:(\w+) (\w+)( all)? -->/g)];
    for (const [mark, region, language, all] of wanted) {
      const { dataset } = JSON.parse(readFileSync(join(root, `dist/data/${region}.json`), 'utf8'));
      const { default: dictionary } = await import(join(root, `build/src/domain/i18n/dictionaries/${language}.js`));
      html = html.replace(mark, () => writeHtml(dataset, { dictionary, today, showUnconfirmed: Boolean(all), headingLevel: 2 }).output);
    }
    return html;
  },
});

/** While developing: the addresses of the built files, answered from the sources. */
const fromSources = () => ({
  name: 'from-sources',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, ''),
  configureServer({ middlewares }) {
    const module = `import { setBasePath } from '/@fs${root}/src/source/base-path.ts'; setBasePath('/bruecke/embed/'); import('/@fs${root}/src/entry/define.ts');`;
    middlewares.use((request, response, next) => {
      const path = (request.url ?? '').split('?')[0];
      const data = /^\/bruecke\/embed\/data\/([\w.-]+\.(?:json|bin))$/.exec(path)?.[1];
      if (data && existsSync(join(root, 'dist/data', data))) {
        response.setHeader('Content-Type', data.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream');
        return createReadStream(join(root, 'dist/data', data)).pipe(response);
      }
      if (/^\/bruecke\/(embed\/\w+|bruecke\.min)\.js$/.test(path)) {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        return response.end(path.endsWith('.min.js') ? `import('/bruecke/embed/bruecke.js')` : module);
      }
      next();
    });
  },
});

/** The built files beside the pages, and the data of every region as a site loads it. */
const withFiles = () => ({
  name: 'with-files',
  apply: 'build',
  closeBundle() {
    const to = join(root, 'dist/demo/bruecke');
    cpSync(join(root, 'dist/embed'), join(to, 'embed'), { recursive: true });
    cpSync(join(root, 'dist/bruecke.min.js'), join(to, 'bruecke.min.js'));
    cpSync(join(root, 'dist/data'), join(to, 'embed/data'), { recursive: true });
  },
});

export default defineConfig({
  root: here,
  base: './',
  server: { fs: { allow: [root] }, open: Boolean(process.stdout.isTTY) && !process.env.CI },
  // named, not found out: a discovery after the first visit would reload the page
  optimizeDeps: { include: ['lit', 'lit/directives/repeat.js', 'zod/mini', 'fuse.js'], noDiscovery: true },
  build: {
    outDir: join(root, 'dist/demo'),
    emptyOutDir: true,
    modulePreload: false,
    // the policy of the pages refuses data:
    assetsInlineLimit: 0,
    rollupOptions: { input: pages.map((page) => join(here, page)) },
  },
  plugins: [lists(), fromSources(), withFiles()],
});
