import { foldedWords } from '../text/fold.js';

const words = foldedWords(
  `und oder der die das dem den des ein eine einen einer für mit in im am an auf von vom zu zum zur bei nach aus ich wir
  and or the a an for with at of to on from my me ve ile için bir et ou le la les un une des du de pour avec en aux au à dans chez
  i z w na dla do ze się й та з із у для до на про и с в о по от في من على مع الى عن و در از به با برای که را`,
);
const stopWords: ReadonlySet<string> = new Set(words);

/** Whether a folded word only binds others together, in one of ten languages: nothing must hold it to be found. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
