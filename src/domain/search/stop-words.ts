import { foldedWords } from '../text/fold.js';

/** Words that bind others together, and those with which people say that they look for something: ten languages. */
const words = foldedWords(
  `und oder der die das dem den des ein eine einen einer für mit in im am an auf von vom zu zum zur bei nach aus ich wir du e v ev
  suche suchen sucht gesucht wo gibt es gibts brauche brauchen finde finden mir mich mein meine meinen meinem meiner uns unser unsere man wer
  bietet bieten hallo bitte danke kann können möchte möchten will wollen habe haben hat ist sind was wie welche welcher welches heute nähe
  hier auch gerne gern machen gehen kostenlos kostenlose angebote sich jemand
  and or the a an for with at of to on from my me i we you our us is are am be there where what who which how can could would like want need
  needs looking look find search searching near nearby do does have has any some free please hello hi this that someone go get
  ve ile için bir istiyorum istiyoruz arıyorum arıyoruz nerede nereden var mı mu mü bana bize lazım gerek gerekiyor nasıl bulabilirim bulurum
  ben benim bizim bu ne hangi ücretsiz yakınımda lütfen merhaba
  et ou le la les un une des de pour avec en aux au à dans chez je nous cherche cherchons trouver trouve où est il y jai besoin voudrais
  veux aimerais jaimerais comment quel quelle quels quelles mon ma mes près gratuit gratuite bonjour que quil ce cette
  z w na dla ze się szukam szukamy gdzie jest są znajdę znaleźć chcę chcemy chciałbym chciałabym potrzebuję potrzebujemy mi mnie mam czy jaki
  jaka jakie jak mój moja moje blisko bezpłatny bezpłatna bezpłatne darmowy darmowe proszę
  й та з із у для до на про и с в о по от є есть я ми мы хочу хочемо хотим шукаю ищу де где знайти найти мені мне нам потрібен потрібна потрібно
  потрібні треба нужен нужна нужно нужны надо можна можно чи ли який яка яке які какой какая какие як как мій моя мої мой мои поруч рядом біля
  около безкоштовно бесплатно безкоштовні бесплатные будь ласка пожалуйста
  في من على مع الى عن و أين اجد اريد ابحث هل يوجد توجد احتاج بحاجة كيف ممكن يمكن يمكنني لي انا نحن هنا قريب مجاني مجانا ما هو هي هذا هذه فضلك مرحبا
  در از به با برای که را ما می میخواهم کجا پیدا کنم دنبال هستم هست لازم نیاز دارم آیا نزدیک رایگان چگونه چطور لطفا سلام`,
);
const stopWords: ReadonlySet<string> = new Set(words);

/** Whether a folded word says nothing of what is looked for: nothing must hold it to be found. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
