// Never loaded: the type check must refuse each line marked as wrong, and no other.
import { loadRegion } from 'bruecke/data';
import type {} from 'bruecke/types/react';

export const wrong = (
  <>
    <bruecke-directory headingLevel="2" /* wrong: a number */ />
    <bruecke-directory freshness="always" /* wrong: no such word */ />
    <bruecke-directory heading-level={2} sort="name" showUnconfirmed />
    <bruecke-directory onbruecke-query-change={(event) => event.query.words /* wrong: it is called text */} />
    <bruecke-directroy /* wrong: no such element */ />
  </>
);
export const nowhere = loadRegion('solingen'); // wrong: no such region
