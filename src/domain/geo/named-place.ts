import { foldedWords } from '../text/fold.js';
import type { Point } from './point.js';

/** What a reader meant by the name of a place: a point in the middle of it, never an address. */
export interface NamedPlace extends Point {
  /** The name as it is written: `Velbert`, `48565 Steinfurt`. */
  readonly name: string;
  readonly kind: 'postal-code' | 'municipality' | 'district' | 'locality';
  /** The municipalities that it is or lies in. */
  readonly ags: readonly string[];
}

/** Longer texts name no place; the rest is not looked at. */
const mostCharacters = 200;

/** The words of a place's name, or of what a reader wrote for one, as they are compared. */
export const placeWords = (text: string): string[] => foldedWords(text.slice(0, mostCharacters));

/** Whether the words of `part` stand in a row among `words`. */
export const isWithin = (words: string, part: string): boolean => part !== '' && ` ${words} `.includes(` ${part} `);
