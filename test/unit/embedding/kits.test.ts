// The files that editors copy from docs/embedding say the same as the loader.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { settings } from '../../../src/elements/base/placeholders.js';

const text = (file: string) => readFileSync(`docs/embedding/${file}`, 'utf8');
const load = (file: string) => import(pathToFileURL(resolve('docs/embedding', file)).href) as Promise<Record<string, never>>;
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const all = sorted(settings);

/** The settings among the `data-…` names of a text. */
const dataNames = (source: string) =>
  sorted([...source.matchAll(/\bdata-([a-z-]+)/g)].map(([, name]) => name!).filter((name) => name !== 'bruecke'));
const quoted = (source: string) => [...source.matchAll(/['"]([a-z-]+)['"]/g)].map(([, name]) => name!);
const between = (source: string, start: string, end: string) => source.split(start)[1]?.split(end)[0] ?? '';

describe('the files to copy for other systems', () => {
  it('allow the settings that the loader takes: CKEditor 5', async () => {
    const { htmlSupport } = (await load('ckeditor5/html-support.js')) as unknown as { htmlSupport: { allow: [{ attributes: RegExp }] } };
    const { attributes } = htmlSupport.allow[0];
    for (const name of ['bruecke', ...all]) assert.match(`data-${name}`, attributes);
    for (const name of ['data-src', 'data-report-to', 'onclick', 'data-region-x', 'xdata-region']) assert.doesNotMatch(name, attributes);
  });

  it('allow the settings that the loader takes: TinyMCE', async () => {
    const { brueckeOptions, validBox } = (await load('tinymce/options.js')) as unknown as {
      brueckeOptions: { extended_valid_elements: string };
      validBox: string;
    };
    assert.deepEqual(dataNames(validBox), all);
    const onTags = [...brueckeOptions.extended_valid_elements.matchAll(/\[([^\]]+)\]/g)].flatMap(([, names]) => names!.split('|'));
    assert.deepEqual(sorted(onTags), all);
  });

  for (const file of ['drupal/allowed-html.txt', 'typo3/bruecke/Configuration/RTE/Bruecke.yaml']) {
    it(`allow the settings that the loader takes: ${file}`, () => {
      assert.deepEqual(dataNames(text(file)), all);
    });
  }

  it('allow the settings that the loader takes: both lists of TYPO3', () => {
    const [editor, processing] = text('typo3/bruecke/Configuration/RTE/Bruecke.yaml').split('processing:');
    assert.deepEqual(dataNames(editor!), dataNames(processing!));
  });

  it('allow the settings that the loader takes: WordPress, shortcode and block', () => {
    const list = between(text('wordpress/bruecke/bruecke.php'), 'const BRUECKE_SETTINGS = array(', '\n);');
    assert.deepEqual(sorted([...list.matchAll(/^\s*'([a-z-]+)'\s*=>/gm)].map(([, name]) => name!)), all);
    const { attributes } = JSON.parse(text('wordpress/bruecke/block.json')) as { attributes: Record<string, unknown> };
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const beyond = ['element', 'label', 'link'];
    assert.deepEqual(
      sorted(
        Object.keys(attributes)
          .map(kebab)
          .filter((name) => !beyond.includes(name)),
      ),
      all,
    );
  });

  it('allow the settings that the loader takes: Hugo', () => {
    const list = between(text('hugo/layouts/shortcodes/bruecke.html'), '$name := slice', '-}}');
    assert.deepEqual(sorted([...quoted(list), 'region']), all);
  });

  it('offer in the WordPress editor a field for every setting', () => {
    const script = text('wordpress/bruecke/index.js');
    const { attributes } = JSON.parse(text('wordpress/bruecke/block.json')) as { attributes: Record<string, unknown> };
    for (const name of Object.keys(attributes)) assert.match(script, new RegExp(`'${name}'`));
  });
});

describe('the shortcode of Eleventy', () => {
  const box = async (options: Record<string, unknown>) => {
    const module = (await load('eleventy/bruecke.js')) as unknown as { box: (options: Record<string, unknown>) => string };
    return module.box(options);
  };

  it('writes the snippet that names itself twice', async () => {
    assert.equal(
      await box({ region: 'mettmann', link: 'https://stadt.example/vereine', label: 'Vereine im Kreis Mettmann' }),
      '<div class="bruecke" data-bruecke="directory" data-region="mettmann"><p><a href="https://stadt.example/vereine#bruecke:directory/mettmann">Vereine im Kreis Mettmann</a></p></div>',
    );
  });

  it('takes every setting of the loader', async () => {
    const html = await box(Object.fromEntries(all.map((name) => [name, name === 'region' ? 'mettmann' : 'x'])));
    assert.deepEqual(dataNames(html), all);
  });

  it('escapes what authors write', async () => {
    const html = await box({ region: 'mettmann', filters: '"><script>', label: '<img src=x>', link: '/x"onclick="y' });
    assert.doesNotMatch(html, /<(?!\/?(div|p|a)\b)/);
    assert.doesNotMatch(html, /"onclick/);
  });

  for (const options of [
    {},
    { region: '../geheim' },
    { region: 'mettmann', element: 'marquee' },
    { region: 'mettmann', src: 'https://fremd.example' },
  ]) {
    it(`says what is wrong with ${JSON.stringify(options)}`, async () => {
      await assert.rejects(box(options), /^Error: bruecke: /);
    });
  }
});
