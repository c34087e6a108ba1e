import type { Dataset } from '../../model/dataset.js';

type Place = NonNullable<Dataset['meetings'][number]['place']>;

/**
 * A place in one line, as far as it may be seen; empty where that is nothing.
 *
 * @example
 * placeText({ name: 'Rathaus', street: 'Markt 1', postalCode: '40822', locality: 'Mettmann', precision: 'exact' })
 * //=> 'Rathaus, Markt 1, 40822 Mettmann'
 */
export const placeText = ({ name, street, district, postalCode, locality }: Place): string =>
  [name, street, district, [postalCode, locality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
