/** The languages in which we name languages, in the order of the columns of our own names. */
export const readerLanguages: readonly string[] = ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'fa', 'fr', 'pl'];
