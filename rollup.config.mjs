// Input is tsc's output in build/: tsc alone owns types. Four outputs: doors for bundlers, files for pages without one,
// one classic script with what it asks for later, and the command line.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const entry = 'build/src/entry';
const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** The version in the code is the package's. */
if (!readFileSync('src/elements/base/version.ts', 'utf8').includes(`'${version}'`)) {
  throw new Error(`src/elements/base/version.ts does not say ${version}, as package.json does`);
}

/** lit's Trusted Types policy gets our own name, so that a second lit on the page cannot break us. */
const ownPolicy = () => ({
  name: 'own-policy',
  renderChunk: (code) => code.replaceAll(/(createPolicy\()(["'`])lit-html\2/g, '$1"bruecke"'),
});

/** What lit tells those who write styles: of ours, the compiler tells them before. */
const withoutAdvice = () => ({
  name: 'without-advice',
  transform: (code, id) =>
    /reactive-element\/css-tag\.js$/.test(id) ? { code: code.replaceAll(/(?<=throw Error\()"[^)]*(?=\))/g, '"css"'), map: null } : null,
});

/** Where lit lets polyfills of old browsers and the drawing of a server in, and counts its versions: nobody calls here. */
const withoutHooks = () => ({
  name: 'without-hooks',
  transform(code, id) {
    if (!/node_modules\/(@lit|lit-)/.test(id)) return null;
    const bare = code
      .replaceAll(/\b\w\.\w+(?:Polyfill|Hydrate)Support\b/g, 'undefined')
      .replaceAll(/\(\w\.\w+Versions\?\?=\[\]\)\.push\([^)]*\)/g, '0');
    return { code: bare, map: null };
  },
});

/**
 * Chromium reads a function when it is first called, a second time and while the reader waits, unless a file says that all
 * of it is called: then it is made ready as it arrives. Other browsers see a comment; of a small file it is the larger part.
 */
const readyOnArrival = () => ({
  name: 'ready-on-arrival',
  renderChunk: { order: 'post', handler: (code) => (code.length < 5000 ? null : `//# allFunctionsCalledOnLoad\n${code}`) },
});

/** Comments in a style, and white space that means nothing there. A space before a colon or in quotes means something: it stays. */
const tightStyles = (code) =>
  code
    .replace(/\/\*(?!!)[^*]*\*\//g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/(?<!')([:,])\s+/g, '$1')
    .replace(/ ([*>]) /g, '$1')
    .replace(/(?<=[\s:(,-])0\./g, '.')
    .replaceAll(';}', '}');

/** Elements beside and within which a line break means nothing. */
const blocks = '(?:article|dd|dl|dt|div|fieldset|h[2-6]|legend|li|p|section|table|tbody|td|th|thead|tr|ul)';

/** Indentation in a template, line breaks that draw nothing, and quotes around a value that is one word. */
const tightMarkup = (code) =>
  code
    .replace(/\n\s+/g, '\n')
    .replace(new RegExp(`(?<=>|})\\n(?=</${blocks}>)|(?<=>)\\n(?=<${blocks}\\b)|(?<=</${blocks}>)\\n(?=<|\\$\\{)`, 'g'), '')
    .replace(new RegExp(`(<${blocks}(?: [a-z-]+="[^"]*")*>)\\n(?=<|\\$\\{)`, 'g'), '$1')
    .replace(/(\s[a-z-]+=)"([\w-]+)"(?=[\s>])/g, '$1$2');

/** Indentation inside templates and comments inside styles are for those who read the sources. */
const tightTemplates = () => ({
  name: 'tight-templates',
  transform(code, id) {
    if (!/build\/src\/elements\//.test(id)) return null;
    return { code: /\.styles\.js(\?|$)/.test(id) ? tightStyles(code) : tightMarkup(code), map: null };
  },
});

/** `import … from 'bruecke-region:<name>'` is the built dataset of that region. */
const regions = () => ({
  name: 'regions',
  resolveId: (id) => (id.startsWith('bruecke-region:') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0bruecke-region:')) return null;
    const { dataset } = JSON.parse(readFileSync(`dist/open-data/${id.split(':')[1]}.json`, 'utf8'));
    return `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(dataset))});`;
  },
});

/** The hashes of each folder, by file: several outputs may write to one. */
const hashesOf = new Map();

/** Integrity of every file: for the tag, and as a block for an import map. */
const integrity = (name) => ({
  name: 'integrity',
  writeBundle({ dir, file }, bundle) {
    const path = join(dir ?? dirname(file), name);
    const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
    const hash = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
    hashesOf.set(path, { ...hashesOf.get(path), ...Object.fromEntries(chunks.map((chunk) => [`./${chunk.fileName}`, hash(chunk.code)])) });
    write(path, `${JSON.stringify({ version, integrity: hashesOf.get(path) }, null, 2)}\n`);
  },
});

/** The page for a frame, beside its script. */
const framePage = () => ({ name: 'frame-page', writeBundle: ({ dir }) => cpSync('src/embed-page', dir, { recursive: true }) });

/**
 * Where the modules of dist/embed lie that several entries share, so that a page loads few files: what the on-demand files
 * share with the first ones, apart from lit, and what all elements begin with.
 */
const chunks = [
  ['fold', /build\/src\/domain\/text\/fold\.js$/],
  [
    'shared',
    /build\/src\/(elements\/base\/(claim-page|version)|model\/(judged|schema-version|deep-freeze|without-statements)|domain\/i18n\/direction|source\/base-path)\.js$/,
  ],
  [
    'names',
    /build\/src\/(model\/street-alone|domain\/(i18n\/(language-name|unnamed-languages)|search\/towns|text\/(web-address|well-formed)))\.js$/,
  ],
  [
    'base',
    /node_modules\/(@lit|lit|lit-element|lit-html)\/|build\/src\/(elements\/(base\/(bruecke-element|later-part|styled-part|take-click|register|tokens\.styles)|widgets\/dataset-states|parts\/(notice\/|search-field\/|heading|in-pieces|localized|attribution|left-out))|state\/(focus-first|(clock|dataset|locale|polite|print|query)-controller|query-\w+|events)|domain\/(remembered|i18n\/(dictionary|dictionaries\/shared|format-number|pick-text|well-formed-locale)|search\/listed|time\/format-partial-date))\.?/,
  ],
  // what a record is: the judge and the reader of calendar files both need it
  [
    'records',
    /node_modules\/zod\/|build\/src\/model\/(patterns|scalars|slot|language-use|place|provenance|recurrence|meeting|municipality|consent|contact|network-sheet|offer|organisation|programme|publication|series|statistic|term|dataset)\.js/,
  ],
];
const chunkFor = (id) => chunks.find(([, modules]) => modules.test(id))?.[0];

/**
 * What the directory begins with, and a calendar loads on demand or the page of one organisation begins with: these two get
 * copies of their own. A file for all would cost every page with a directory a kilobyte, for pages that hold several of them.
 */
const ownCopies = () => {
  const copied =
    /build\/src\/(elements\/parts\/(organisation-|filter-panel|nothing-found|with-|words|highlighted)|domain\/recurrence\/is-only-online|domain\/i18n\/dictionaries\/(list|later|time)|domain\/(search|text|time)\/(?!fold|well-formed|web-address|listed|towns|text-finder|decide-close|format-(?!meeting-)|is-dated|without-weak)|state\/((text|filter)-controller|facets-ahead)|source\/load-search-file|model\/(apply-|contested|may-show|street-alone|visible-|without-))/;
  const begins = {
    calendar: /widgets\/calendar\/calendar-(search|later)\.js$|parts\/(meeting-page|take-along)\/|source\/load-sources\.js$|src\/formats\//,
    organisation: /widgets\/organisation\/organisation\.js$/,
    page: /parts\/organisation-page\/organisation-page\.js$|dictionaries\/later\/de\.js$/,
  };
  /** The page of one organisation in a directory shares these with calendars alone. */
  const copiedByPage = /domain\/(time\/format-meeting-|recurrence\/is-only-online|i18n\/dictionaries\/time)/;
  const pathOf = (id) => id.split('?')[0];
  const holderOf = (id) => id.split('?')[1] ?? Object.keys(begins).find((name) => begins[name].test(id));
  return {
    name: 'own-copies',
    async resolveId(source, importer, options) {
      const holder = importer && !importer.startsWith('\0') ? holderOf(importer) : undefined;
      if (!holder) return null;
      const found = await this.resolve(source, pathOf(importer), { ...options, skipSelf: true });
      return found && (holder === 'page' ? copiedByPage : copied).test(found.id) ? `${pathOf(found.id)}?${holder}` : found;
    },
    load: (id) => (/\?(calendar|organisation|page)$/.test(id) ? readFileSync(pathOf(id), 'utf8') : null),
  };
};

/** Which chunks each entry needs up to its first result. */
const manifest = () => ({
  name: 'manifest',
  writeBundle({ dir }, bundle) {
    const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
    const elements = Object.fromEntries(
      chunks
        .filter((chunk) => chunk.isDynamicEntry)
        .flatMap((chunk) => {
          const define = chunk.moduleIds.find((id) => /widgets\/[a-z-]+\/define\.js$/.test(id));
          return define ? [[basename(dirname(define)), chunk.fileName]] : [];
        }),
    );
    const first = {
      'bruecke.js': [elements.directory],
      ...Object.fromEntries(Object.entries(elements).map(([name, file]) => [`${name}.js`, [file]])),
    };
    write(join(dir, 'manifest.json'), `${JSON.stringify(first, null, 2)}\n`);
    cpSync('dist/open-data/pages', join(dir, 'data'), { recursive: true });
    cpSync('demo/themes', 'dist/themes', { recursive: true });
  },
});

/** Where a module came to lie in dist/embed/later. */
const laterFiles = new Map();

/** What the classic script asks for on demand comes without lit: the script has its own, and a page allows one policy. */
const withoutLit = () => ({
  name: 'without-lit',
  writeBundle(_, bundle) {
    for (const { fileName, facadeModuleId, moduleIds } of Object.values(bundle)) {
      if (facadeModuleId) laterFiles.set(facadeModuleId, fileName);
      const foreign = moduleIds.find((id) => /node_modules\/(@lit|lit)|build\/src\/elements\//.test(id));
      if (foreign) throw new Error(`${fileName} holds ${foreign}: the classic script would load a second lit`);
    }
  },
});

/** A classic script cannot be split: what it needs later are files beside it, by its own address. */
const askForLater = () => ({
  name: 'ask-for-later',
  async resolveDynamicImport(specifier, importer) {
    const { id } = await this.resolve(specifier, importer);
    // inside: English beside German, what a page's placeholders need, and parts, which are made of lit
    if (/\/(dictionaries\/en|base\/placeholders|parts\/[a-z-]+\/[a-z-]+|widgets\/([a-z-]+\/)?[a-z-]+)\.js$/.test(id)) return id;
    const file = laterFiles.get(id);
    if (!file) throw new Error(`${specifier} is imported on demand, but \`later\` in rollup.config.mjs does not name it`);
    return { id: `later:${file}`, external: true };
  },
  renderDynamicImport({ targetModuleId }) {
    return targetModuleId?.startsWith('later:')
      ? { left: `import(new URL("${targetModuleId.slice(6)}", brueckeLater.base()).href /*`, right: '*/)' }
      : null;
  },
});

/** The modules that the classic script imports on demand. */
const later = [
  'domain/i18n/dictionaries/ar',
  ...['calendar/ar', 'calendar/en', 'meeting/ar', 'meeting/de', 'meeting/en'].map((words) => `domain/i18n/dictionaries/${words}`),
  ...['expand', 'repeat-with', 'series-health'].map((name) => `domain/recurrence/${name}`),
  ...['decide-close', 'resolve-filters', 'similar', 'text-finder'].map((name) => `domain/search/${name}`),
  'formats/write-ics',
  'model/parse-dataset',
  'source/load-sources',
  'state/text-controller',
].map((module) => `build/src/${module}.js`);

const production = () => nodeResolve({ browser: true, exportConditions: ['production'] });
/** `unsafe` writes shorter what only Symbols and their like could tell apart; developers, who may have some, import the modules. */
const small = (module) =>
  terser({
    ecma: 2022,
    module,
    format: { ascii_only: true, comments: false },
    compress: { passes: 3, keep_fargs: false, unsafe: !module, unsafe_arrows: true, unsafe_methods: true },
  });
const dictionaries = readdirSync('build/src/domain/i18n/dictionaries')
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3));

const guard = `if (globalThis.__bruecke) { if (globalThis.__bruecke.version !== "${version}") console.warn("Br\\u00fccke " + globalThis.__bruecke.version + " is already on this page; version ${version} stays quiet."); return globalThis.Bruecke; } const brueckeScript = document.currentScript ? document.currentScript.src : undefined; const brueckeLater = {};`;

export default [
  {
    input: {
      index: `${entry}/index.js`,
      define: `${entry}/define.js`,
      schema: `${entry}/schema.js`,
      search: `${entry}/search.js`,
      calendar: `${entry}/calendar.js`,
      formats: `${entry}/formats.js`,
      data: 'build/data/index.js',
      'elements/calendar': `${entry}/elements/calendar.js`,
      'elements/calendar-define': `${entry}/elements/calendar-define.js`,
      'elements/consent': `${entry}/elements/consent.js`,
      'elements/consent-define': `${entry}/elements/consent-define.js`,
      'elements/directory': `${entry}/elements/directory.js`,
      'elements/directory-define': `${entry}/elements/directory-define.js`,
      'elements/map-list': `${entry}/elements/map-list.js`,
      'elements/map-list-define': `${entry}/elements/map-list-define.js`,
      'elements/organisation': `${entry}/elements/organisation.js`,
      'elements/organisation-define': `${entry}/elements/organisation-define.js`,
      ...Object.fromEntries(dictionaries.map((code) => [`dictionaries/${code}`, `build/src/domain/i18n/dictionaries/${code}.js`])),
    },
    external: [/^lit(\/|$)/, /^zod(\/|$)/, /^fuse\.js/],
    plugins: [regions()],
    output: { dir: 'dist/esm', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
  },
  {
    input: {
      bruecke: `${entry}/embed/bruecke.js`,
      calendar: `${entry}/embed/calendar.js`,
      consent: `${entry}/embed/consent.js`,
      directory: `${entry}/embed/directory.js`,
      'map-list': `${entry}/embed/map-list.js`,
      organisation: `${entry}/embed/organisation.js`,
    },
    plugins: [
      ownCopies(),
      tightTemplates(),
      production(),
      withoutAdvice(),
      withoutHooks(),
      ownPolicy(),
      small(true),
      readyOnArrival(),
      integrity('integrity.json'),
      manifest(),
    ],
    output: {
      dir: 'dist/embed',
      format: 'es',
      entryFileNames: '[name].js',
      // short and of few characters: what a hash holds cannot be compressed, and it only tells versions of a file apart
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      hashCharacters: 'hex',
      manualChunks: chunkFor,
      hoistTransitiveImports: true,
    },
  },
  // an output of its own: shared code would become one more file for every page with the loader
  {
    input: { frame: `${entry}/embed/frame.js`, 'frame-host': `${entry}/embed/frame-host.js` },
    plugins: [small(true), integrity('integrity.json'), framePage()],
    output: { dir: 'dist/embed', format: 'es', entryFileNames: '[name].js' },
  },
  // before the classic script, which holds their names
  {
    input: later,
    plugins: [production(), withoutLit(), small(true), readyOnArrival(), integrity('integrity.json')],
    output: {
      dir: 'dist/embed',
      format: 'es',
      entryFileNames: 'later/[name]-[hash:7].js',
      chunkFileNames: 'later/[name]-[hash:7].js',
      hashCharacters: 'hex',
    },
  },
  {
    input: `${entry}/embed/classic.js`,
    plugins: [
      askForLater(),
      tightTemplates(),
      production(),
      withoutAdvice(),
      withoutHooks(),
      ownPolicy(),
      small(false),
      integrity('integrity.json'),
    ],
    output: { file: 'dist/bruecke.min.js', format: 'iife', name: 'Bruecke', intro: guard, inlineDynamicImports: true },
  },
  {
    input: { bruecke: `${entry}/cli/bruecke.js` },
    external: [/^node:/, /^zod(\/|$)/, /^lit(\/|$)/],
    output: {
      dir: 'dist/cli',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
    },
  },
];
