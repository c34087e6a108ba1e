import { readEntities } from './elements-in.js';

/** A microdata item as HTML defines it: its type, its identifier, and the values of each property in order. */
export interface Item {
  readonly type: string;
  readonly id: string | undefined;
  readonly properties: Record<string, (string | Item)[]>;
}

interface Open {
  readonly name: string;
  readonly item: Item | undefined;
  readonly property: string | undefined;
  /** The item that the property belongs to. */
  readonly owner: Item | undefined;
  text: string;
}

const voids = new Set(['meta', 'link', 'br', 'img', 'input', 'hr']);
/** Where the value of a property stands that is not its text. */
const valueAttribute: Readonly<Record<string, string>> = { meta: 'content', a: 'href', link: 'href', data: 'value', time: 'datetime' };

/** The top-level items of well-nested HTML; throws where a tag is closed that is not open. */
export function readMicrodata(html: string): Item[] {
  const top: Item[] = [];
  const open: Open[] = [];
  const current = () => open.findLast(({ item }) => item)?.item;
  const close = ({ name, item, property, owner, text }: Open, attributes: Record<string, string>) => {
    const attribute = valueAttribute[name];
    const value = item ?? (attribute !== undefined && attributes[attribute] !== undefined ? attributes[attribute] : text);
    for (const each of property?.split(' ') ?? []) if (owner) (owner.properties[each] ??= []).push(value);
    if (item && property === undefined) top.push(item);
    const around = open.at(-1);
    if (around) around.text += text;
  };
  const attributesOf = new Map<Open, Record<string, string>>();
  for (const [, end, name = '', inside = '', text = ''] of html.matchAll(
    /<(\/?)([a-z][a-z\d-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>|([^<]+)/g,
  )) {
    if (!name) {
      const around = open.at(-1);
      if (around) around.text += readEntities(text);
    } else if (end) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name ?? ''}>`);
      close(last, attributesOf.get(last) ?? {});
    } else {
      const attributes = Object.fromEntries(
        [...inside.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, readEntities(value)]),
      );
      const item = 'itemscope' in attributes ? { type: attributes.itemtype ?? '', id: attributes.itemid, properties: {} } : undefined;
      const element: Open = { name, item, property: attributes.itemprop, owner: current(), text: '' };
      if (voids.has(name)) close(element, attributes);
      else {
        attributesOf.set(element, attributes);
        open.push(element);
      }
    }
  }
  if (open.length) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`);
  return top;
}

/** The values of a property as texts, or as the items that they are. */
export const texts = (item: Item | undefined, property: string): string[] =>
  (item?.properties[property] ?? []).filter((value) => typeof value === 'string');
export const items = (item: Item | undefined, property: string): Item[] =>
  (item?.properties[property] ?? []).filter((value) => typeof value !== 'string');
