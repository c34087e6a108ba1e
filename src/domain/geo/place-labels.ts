import type { Box } from './map-picture.js';
import { textWidth } from './text-width.js';

/** What wants a label: a symbol, and words beside it; in units of the picture. */
export interface Labelled {
  readonly at: readonly [x: number, y: number];
  /** Radius of the symbol; 0 where there is none. */
  readonly radius: number;
  readonly text: string;
  /** Where the words may stand if there is no room for them beside the symbol, the best first. */
  readonly others?: () => readonly (readonly [x: number, y: number])[];
}

/** Where the words stand; undefined where there is no room for them. */
export type LabelPlace = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' } | undefined;

export interface LabelRoom {
  /** Size of the letters. */
  readonly size: number;
  /** Labels stay inside of this. */
  readonly bounds: Box;
}

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const within = (a: Box, b: Box): boolean => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

type Candidate = readonly [place: NonNullable<LabelPlace>, box: Box];

/** The places that a label may take, the best first, with the box that it fills there. */
function candidates({ at: [x, y], radius, text }: Labelled, size: number): readonly Candidate[] {
  const width = textWidth(text) * size;
  const gap = size * 0.2;
  // letters of a wide font need it, and names beside each other
  const air = size * 0.4;
  const line = (top: number, left: number, anchor: 'start' | 'middle' | 'end') => {
    const from = anchor === 'middle' ? left - width / 2 : anchor === 'end' ? left - width : left;
    // a wide font grows away from where it is anchored
    const [before, after] = { start: [0, 2 * air], middle: [air, air], end: [2 * air, 0] }[anchor] as [number, number];
    // letters stand on a line at about four fifths of the height of their box
    return [{ x: left, y: top + size * 0.85, anchor }, [from - before, top, from + width + after, top + size * 1.1]] as const;
  };
  if (!radius) return [line(y - size * 0.55, x, 'middle')];
  return [
    line(y + radius + gap / 2, x, 'middle'),
    line(y - radius - gap / 2 - size * 1.1, x, 'middle'),
    line(y - size * 0.55, x + radius + gap, 'start'),
    line(y - size * 0.55, x - radius - gap, 'end'),
  ];
}

/**
 * Places for labels so that none covers another one or a symbol; the first ones choose first, so give the most
 * important first. The answers have the order of the questions.
 *
 * @example
 * placeLabels([{ at: [50, 50], radius: 10, text: 'Haan' }], { size: 10, bounds: [0, 0, 100, 100] })
 * //=> [{ x: 50, y: 69.5, anchor: 'middle' }]
 */
export function placeLabels(items: readonly Labelled[], { size, bounds }: LabelRoom): LabelPlace[] {
  const taken: Box[] = items.flatMap(({ at: [x, y], radius }) => (radius ? [[x - radius, y - radius, x + radius, y + radius] as Box] : []));
  return items.map((item) => {
    const isFree = ([, box]: Candidate) => within(box, bounds) && !taken.some((other) => meet(box, other));
    const elsewhere = () => item.others?.().flatMap((at) => candidates({ at, radius: 0, text: item.text }, size));
    const found = candidates(item, size).find(isFree) ?? elsewhere()?.find(isFree);
    if (found) taken.push(found[1]);
    return found?.[0];
  });
}
