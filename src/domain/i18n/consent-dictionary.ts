/** The words that ask before anything foreign is fetched; `{host}` is who is asked. */
export interface ConsentDictionary {
  readonly consentTitle: string;
  /** `{name}`, where there is one: what is sent. */
  readonly consentText: string;
  readonly consentAllow: string;
  readonly consentRefuse: string;
  readonly consentRemember: string;
  readonly consentForget: string;
}

/** The words of an element that asks for whatever a page holds back. */
export interface ConsentWords extends ConsentDictionary {
  readonly $code: string;
  readonly $dir: 'ltr' | 'rtl';
  /** What is sent to whoever is asked for anything. */
  readonly consentSends: string;
  /** After a refusal: asks again. */
  readonly consentAsk: string;
  readonly consentNoHost: string;
}
