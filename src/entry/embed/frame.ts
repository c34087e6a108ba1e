// Inside the frame, on embed.html: writes the box that the page's own address asks for, which the loader beside it fills,
// and tells the page around how high the content is.
import { wishOfFrame } from '../../elements/base/frame-address.js';

/** Which page is around is unknown here, and a height is no secret: hence the star. */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (parent !== window) parent.postMessage({ type: 'bruecke-height', height, id: window.name }, '*');
}

const wish = wishOfFrame(new URL(location.href));
if (wish) {
  const box = document.createElement('div');
  box.dataset.bruecke = wish.name;
  for (const [name, value] of wish.attributes) box.setAttribute(`data-${name}`, value);
  document.body.append(box);
}
new ResizeObserver(tellHeight).observe(document.documentElement);
// a page whose script starts after the frame asks for what it has missed
addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
  if (source === parent && data?.type === 'bruecke-height-wanted') tellHeight();
});
