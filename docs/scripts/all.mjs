// Brings the generated parts of the hand-written pages up to date and checks the links. Run `npm run build` before it.
await import('./data-format.mjs');
await import('./data-package.mjs');
await import('./element-tables.mjs');
await import('./dependency-sizes.mjs');
await import('./check-links.mjs');
