import { expect } from 'chai';

/** What a text could bring to life, were it ever taken for HTML. */
const living =
  'script, img, svg, math, iframe, object, embed, base, meta, link, style, form, video, audio, marquee, details, template, plaintext, [style]';
/** What is too wide is cut off, with room for the ring around what has the focus. */
const ring = 6;
const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** Fails where `root` holds anything that a text or an address of data may not become. */
export function expectHarmless(root: ParentNode): void {
  const elements = [...root.querySelectorAll('*')];
  expect([...root.querySelectorAll(living)].map(({ outerHTML }) => outerHTML.slice(0, 200))).to.deep.equal([]);
  const handlers = elements.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on'));
  expect(handlers.map(({ name, value }) => `${name}=${value}`)).to.deep.equal([]);
  const links = elements.flatMap((element) => (element instanceof HTMLAnchorElement ? [element] : []));
  expect(links.filter(({ protocol }) => !schemes.includes(protocol)).map(({ href }) => href)).to.deep.equal([]);
  expect(
    elements.filter((element) => element.hasAttribute('src') || element.hasAttribute('srcdoc') || element.hasAttribute('action')),
  ).to.deep.equal([]);
  expect('harm' in globalThis, 'something was run').to.equal(false);
}

/** Fails where anything in `element` reaches beyond it, at this width. */
export async function expectNothingSticksOut(
  element: HTMLElement & { readonly updateComplete: Promise<unknown> },
  width: number,
): Promise<void> {
  const page = element.closest('main')!;
  page.style.inlineSize = `${width}px`;
  await element.updateComplete;
  const base = element.shadowRoot!.querySelector<HTMLElement>('.base')!;
  const outer = element.getBoundingClientRect();
  expect(outer.width, 'width of the element').to.be.closeTo(width, 1);
  const out = [...element.shadowRoot!.querySelectorAll('article')].filter((card) => {
    const { left, right } = card.getBoundingClientRect();
    return left < outer.left - 1 || right > outer.right + 1;
  });
  expect(out.map(({ textContent }) => textContent.slice(0, 60))).to.deep.equal([]);
  expect(base.scrollWidth, `width of what is in the element of ${width} pixels`).to.be.at.most(base.clientWidth + ring);
}
