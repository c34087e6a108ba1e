// API pages in docs/api, one per door. Paths are relative to this file.
import { OptionDefaults } from 'typedoc';

/** Tags of the elements' docblocks: they are for the custom-elements manifest, which makes the element tables. */
const ELEMENT_TAGS = ['@tag', '@fires', '@slot', '@csspart', '@cssprop', '@cssstate'];

/** @type {import('typedoc').TypeDocOptions & import('typedoc-plugin-markdown').PluginOptions} */
export default {
  name: 'Brücke',
  entryPoints: ['index', 'schema', 'search', 'formats', 'elements/calendar', 'elements/directory']
    .map((door) => `../../src/entry/${door}.ts`)
    .concat('../../data/index.ts'),
  tsconfig: '../../tsconfig.json',
  plugin: ['typedoc-plugin-markdown'],
  out: '../api',
  readme: 'none',
  blockTags: [...OptionDefaults.blockTags, ...ELEMENT_TAGS],
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  hideBreadcrumbs: true,
  validation: { invalidLink: true, invalidPath: true, notExported: false, notDocumented: false },
};
