// Describes the elements for editors, catalogues and the docs tables: dist/custom-elements.json, read from the docblocks.
export default {
  globs: ['src/elements/**/*.ts'],
  // parts are functions, styles are strings: neither is an element
  exclude: ['src/elements/parts/**', 'src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest itself
  packagejson: false,
};
