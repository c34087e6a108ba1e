/** The languages in which we name languages, in the order of the columns of our own names. */
export const readerLanguages: readonly string[] = ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'fa', 'fr', 'pl'];

/** The languages in which every term of the vocabulary has words: those, and Leichte Sprache. */
export const wordLanguages: readonly string[] = [...readerLanguages, 'de-simple'];
