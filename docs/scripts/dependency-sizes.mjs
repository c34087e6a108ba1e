// Writes the figures of docs/dependencies.md: gzip -9 of the files of dist/embed, and what each package adds to the file it is in. Run `npm run build` before it.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { table, writeBetweenMarkers } from './between-markers.mjs';

const gzip = (text) => gzipSync(text, { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Size of `input` as the build makes it, without the packages that `external` matches and without what is loaded later. */
async function sizeOf(input, external = []) {
  const later = { name: 'later', resolveDynamicImport: (specifier) => ({ id: String(specifier), external: true }) };
  const bundle = await rollup({
    input,
    external,
    plugins: [later, nodeResolve({ browser: true, exportConditions: ['production'] })],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ ecma: 2021, module: true, format: { ascii_only: true, comments: false }, compress: { passes: 2 } })],
  });
  return gzip(output[0].code);
}

const packages = [
  ['lit', /^lit(\/|$)/, 'build/src/elements/widgets/directory/define.js'],
  ['zod', /^zod(\/|$)/, 'build/src/model/parse-dataset.js'],
  ['fuse.js', /^fuse\.js/, 'build/src/domain/search/similar.js'],
];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const perPackage = [];
for (const [name, pattern, input] of packages) {
  const whole = await sizeOf(input);
  perPackage.push([`\`${name}\` ${dependencies[name]}`, kilobytes(whole - (await sizeOf(input, [pattern]))), kilobytes(whole)]);
}
const unknown = Object.keys(dependencies).filter((name) => !packages.some(([known]) => known === name));
if (unknown.length) throw new Error(`docs/scripts/dependency-sizes.mjs does not measure ${unknown.join(', ')}`);

const embed = ['', 'chunks/', 'later/'].flatMap((folder) =>
  readdirSync(`dist/embed/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}${file}`),
);
/** The element that a chunk registers, from the list of what each script loads. */
const chunkOf = JSON.parse(readFileSync('dist/embed/manifest.json', 'utf8'));
const elementOf = new Map(
  Object.entries(chunkOf).flatMap(([script, [chunk]]) => (script === 'bruecke.js' ? [] : [[chunk, script.slice(0, -3)]])),
);

const files = [...embed.map((file) => [file, `dist/embed/${file}`]), ['../bruecke.min.js', 'dist/bruecke.min.js']].map(([file, path]) => [
  `\`${file.replace(/-[\w-]{7}\.js$/, '-….js')}\`${elementOf.has(file) ? ` (${elementOf.get(file)})` : ''}`,
  kilobytes(gzip(readFileSync(path))),
]);

writeBetweenMarkers('docs/dependencies.md', {
  packages: table(['package', 'adds, gzip', 'to a file of, gzip'], perPackage),
  files: table(['file', 'gzip'], files),
});
