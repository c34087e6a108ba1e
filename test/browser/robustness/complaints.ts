/**
 * What a reader could complain of in the first element of a name on the page, the directory unless said: what is too small to press, reaches out of the
 * element or of the page, or lies upon something else. The function needs nothing around it, so that it can be sent to
 * a page. `target` is the least size in pixels of what can be pressed.
 */
export function complaints(target: number, tag = 'bruecke-directory'): string[] {
  const host = document.querySelector(tag);
  const root = host?.shadowRoot;
  if (!host || !root) return [`there is no ${tag}`];
  const isShown = (element: Element) => element.checkVisibility() && !element.closest('.hidden-text');
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter(isShown);
  const name = (element: Element) =>
    `${element.localName} "${(element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const outer = host.getBoundingClientRect();
  const found: string[] = [];

  if (outer.width < 200) found.push(`the element is ${Math.round(outer.width)} pixels wide`);
  const search = all('input[type=search]')[0];
  if (!search || search.getBoundingClientRect().width < 120) found.push('the search box is not there, or too narrow to type into');

  const pressable = all('button, select, input[type=search], .links a').concat(
    all('input[type=checkbox]').flatMap((box) => box.closest('label') ?? box),
  );
  for (const element of pressable) {
    const { width, height } = element.getBoundingClientRect();
    if (Math.min(width, height) < target - 0.01) found.push(`${name(element)} measures ${Math.round(width)} × ${Math.round(height)}`);
  }

  // the areas of a map touch each other, and the boxes around them overlap
  const texts = all('button, select, input, label, legend, a, h2, h3, h4, h5, h6, p, dt, dd, .chips > li').filter(
    (element) => !element.closest('svg'),
  );
  for (const element of texts) {
    const { left, right } = element.getBoundingClientRect();
    if (left < outer.left - 1 || right > outer.right + 1) found.push(`${name(element)} reaches out of the element`);
  }
  const base = root.querySelector<HTMLElement>('.base');
  if (base && base.scrollWidth > base.clientWidth + 1) found.push(`${base.scrollWidth} pixels stand in an element of ${base.clientWidth}`);

  const area = ({ width, height }: { width: number; height: number }) => width * height;
  // what stays at the edge of the window lies upon what is scrolled past it
  const boxes = texts
    .filter((element) => getComputedStyle(element).position !== 'sticky')
    .map((element) => ({ element, rects: [...element.getClientRects()] }));
  boxes.forEach(({ element, rects }, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      for (const a of rects) {
        for (const b of other.rects) {
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // letters may reach a little beyond their line
          if (width > 1 && height > 1 && width * height > 0.2 * Math.min(area(a), area(b)))
            found.push(`${name(element)} lies upon ${name(other.element)}`);
        }
      }
    }
  });
  return [...new Set(found)].slice(0, 10);
}
