/** An opening tag of a text of HTML: its name and its attributes, entities read. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
export const readEntities = (text: string): string => text.replace(/&([^;]+);/g, (whole, name: string) => entities[name] ?? whole);

/** Every opening tag of `html`, in order; throws where a `<` opens none, for a writer of lists writes no other. */
export function tagsIn(html: string): Tag[] {
  return [...html.matchAll(/<([^>]*)>?/g)].flatMap(([whole, inside = '']) => {
    if (/^\/[a-z][a-z\d-]*$/.test(inside)) return [];
    const tag = /^([a-z][a-z\d-]*)((?:\s+[a-zA-Z\d-]+(?:="[^"]*")?)*)\/?$/.exec(inside);
    if (!tag || !whole.endsWith('>')) throw new Error(`no tag: ${whole.slice(0, 80)}`);
    const attributes = [...(tag[2] ?? '').matchAll(/([a-zA-Z\d-]+)(?:="([^"]*)")?/g)].map(
      ([, name = '', value = '']) => [name, readEntities(value)] as const,
    );
    return [{ name: tag[1] ?? '', attributes: Object.fromEntries(attributes) }];
  });
}

/** The text of `html` without its tags. */
export const textIn = (html: string): string => readEntities(html.replace(/<[^>]*>/g, ''));
