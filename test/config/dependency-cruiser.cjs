// The house rules about imports; CONTRIBUTING.md shows the floors. Types count as imports.
const FLOORS = ['model', 'domain', 'formats', 'source', 'state', 'elements', 'entry'];
const LIT = 'node_modules/(@lit|lit|lit-html|lit-element)/';

/** A floor imports from its own room and from lower floors. */
const floors = FLOORS.slice(0, -1).map((room, floor) => ({
  name: `floor-${floor}-${room}`,
  comment: `src/${room} stands on floor ${floor}: it imports nothing from above.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${FLOORS.slice(floor + 1).join('|')})/` },
}));

/** Only these rooms may use these packages; every other package is refused in src. */
const packages = [
  {
    name: 'package-lit',
    comment: 'lit draws: it belongs to elements and doors. src/state may name its types.',
    severity: 'error',
    from: { path: '^(src|data)/', pathNot: '^src/(elements|entry|state)/' },
    to: { path: LIT },
  },
  {
    name: 'package-lit-types-only',
    comment: 'src/state knows lit by its types (ReactiveController), never by its code.',
    severity: 'error',
    from: { path: '^src/state/' },
    to: { path: LIT, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'package-zod',
    comment: 'zod judges records in src/model, and nowhere else.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/model/' },
    to: { path: 'node_modules/zod/' },
  },
  {
    name: 'package-zod-mini',
    comment: 'Only zod/mini is small, and free of the Function() that a strict CSP reports.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?mini/' },
  },
  {
    name: 'package-fuse',
    comment: 'fuse.js decides among near-equals in src/domain/search, and nowhere else.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/domain/search/' },
    to: { path: 'node_modules/fuse\\.js/' },
  },
  {
    name: 'package-other',
    comment: 'A new package in src is a decision: name it here, with the room that may use it.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: 'node_modules/', pathNot: `${LIT}|node_modules/(zod|fuse\\.js)/` },
  },
  {
    name: 'no-node-in-browser-code',
    comment: 'Only the command line runs in Node.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/entry/cli/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-development-package',
    comment: 'Published code uses dependencies, not devDependencies.',
    severity: 'error',
    from: { path: '^(src|data/index\\.ts$)' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or miss a third below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The imported file or package does not exist. rollup resolves bruecke-region: to a built dataset.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^bruecke-region:' },
    },
    ...floors,
    {
      name: 'elements-base',
      comment: 'base/ is what parts and widgets stand on.',
      severity: 'error',
      from: { path: '^src/elements/base/' },
      to: { path: '^src/elements/(parts|widgets)/' },
    },
    {
      name: 'elements-parts',
      comment: 'A part draws: from a record to a template. It sees no store, no network and no widget.',
      severity: 'error',
      from: { path: '^src/elements/parts/' },
      to: { path: '^src/(state|source|elements/widgets)/' },
    },
    {
      name: 'no-barrel',
      comment: 'Barrels stand only at the doors: inside the house, import the file.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/entry/' },
      to: { path: '^src/.*index\\.ts$' },
    },
    {
      name: 'src-never-imports-outside',
      comment: 'data/ stands on the roof: its build may import src, src imports neither it nor tests nor the demo.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(data|demo|docs|test|build|dist)/' },
    },
    {
      name: 'data-imports-src-only',
      comment: 'The data build uses src, never tests, the demo or what was built.',
      severity: 'error',
      from: { path: '^data/' },
      to: { path: '^(demo|docs|test|build|dist)/' },
    },
    ...packages,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['browser', 'import', 'types', 'default'],
    },
    reporterOptions: { text: { highlightFocused: false } },
  },
};
