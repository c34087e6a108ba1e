// Eleventy: {% bruecke region="mettmann", link="/vereine/", label="Vereine im Kreis", headingLevel=2 %} in Nunjucks and
// {% bruecke "region", "mettmann", "link", "/vereine/" %} in Liquid.
// In eleventy.config.js: `import bruecke from './bruecke.js'`, then `eleventyConfig.addPlugin(bruecke)`.
const elements = ['directory', 'organisation', 'calendar', 'map-list'];
const settings = [
  'region',
  'organisation',
  'heading-level',
  'lang',
  'show-unconfirmed',
  'freshness',
  'filters',
  'locked-filters',
  'hidden-filters',
  'sort',
  'view',
  'limit',
  'layout',
  'url-state',
];

const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names and values in turn (Liquid), or one object (Nunjucks). */
function optionsOf(given) {
  const pairs =
    typeof given[0] === 'object' && given[0] ? Object.entries(given[0]) : given.flatMap((name, i) => (i % 2 ? [] : [[name, given[i + 1]]]));
  return Object.fromEntries(pairs.filter(([name]) => name !== '__keywords').map(([name, value]) => [kebab(String(name)), value]));
}

/** The box that the loader fills; it names itself twice and is never empty. */
export function box(...given) {
  const { element = 'directory', label = 'Vereine und Organisationen', link, ...rest } = optionsOf(given);
  if (!elements.includes(element)) throw new Error(`bruecke: das Element „${element}“ gibt es nicht`);
  if (!/^[a-z0-9-]+$/.test(rest.region ?? '')) throw new Error(`bruecke: region="${rest.region ?? ''}" ist keine Region`);
  const unknown = Object.keys(rest).filter((name) => !settings.includes(name));
  if (unknown.length) throw new Error(`bruecke: unbekannte Angaben: ${unknown.join(', ')}`);
  const attributes = settings
    .filter((name) => rest[name] !== undefined && rest[name] !== false)
    .map((name) => ` data-${name}="${rest[name] === true ? '' : escaped(rest[name])}"`);
  const text = link ? `<a href="${escaped(link)}#bruecke:${element}/${rest.region}">${escaped(label)}</a>` : escaped(label);
  return `<div class="bruecke" data-bruecke="${element}"${attributes.join('')}><p>${text}</p></div>`;
}

export default function bruecke(eleventyConfig) {
  eleventyConfig.addShortcode('bruecke', box);
}
