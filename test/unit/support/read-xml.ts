/** An element of XML with its children and its text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? entities[name] : undefined;
    if (character === undefined) throw new Error(`no entity of XML: ${whole}`);
    return character;
  });
}

/** The root element of a small XML file; throws where it is not well-formed: tags, attributes, entities, one root. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '');
  for (const [, end, name = '', inside = '', self, text, other] of body.matchAll(
    /<(\/?)([a-zA-Z:]+)((?:\s+[a-zA-Z:]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/g,
  )) {
    const around = open.at(-1)!;
    if (other) throw new Error('a < that opens no tag');
    if (text !== undefined) around.text += unescaped(text);
    else if (end) {
      if (around.name !== name || inside) throw new Error(`</${name}> closes <${around.name}>`);
      open.pop();
    } else {
      const attributes = [...inside.matchAll(/([a-zA-Z:]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, unescaped(value)] as const,
      );
      if (new Set(attributes.map(([key]) => key)).size < attributes.length) throw new Error(`<${name}> names an attribute twice`);
      const element: XmlElement = { name, attributes: Object.fromEntries(attributes), children: [], text: '' };
      around.children.push(element);
      if (!self) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim()) throw new Error('not one root that is closed');
  return root.children[0]!;
}
