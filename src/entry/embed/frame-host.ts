// On the page around: gives <iframe class="bruecke"> the height that the page inside says, and does nothing else.

interface Said {
  readonly type?: unknown;
  readonly height?: unknown;
}

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe.bruecke')];
const originOf = ({ src }: HTMLIFrameElement) => (URL.canParse(src) ? new URL(src).origin : undefined);
const isHeight = (height: unknown): height is number => typeof height === 'number' && height > 0 && height < 200_000;

addEventListener('message', ({ source, origin, data }: MessageEvent<Said | null>) => {
  if (data?.type !== 'bruecke-height' || !isHeight(data.height)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // a frame that was led elsewhere is no longer the page that this site has chosen
  if (frame && originOf(frame) === origin) frame.style.height = `${data.height}px`;
});
// what was said before this script stood here is said once more; the question tells nobody anything
for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'bruecke-height-wanted' }, '*');
