import { remembered } from '../remembered.js';

/** One formatter per locale: making one costs more than asking it a thousand times. */
const formatOf = remembered((locale) => new Intl.NumberFormat(locale));

/**
 * A whole number in the digits and groups of `locale`.
 *
 * @example
 * formatNumber(20000, 'de') //=> '20.000'
 */
export const formatNumber = (number: number, locale: string): string => formatOf(locale).format(number);
