/** The words that ask before anything foreign is fetched; `{host}` is who is asked. */
export interface ConsentDictionary {
  readonly consentTitle: string;
  readonly consentText: string;
  readonly consentAllow: string;
  readonly consentRefuse: string;
  readonly consentRemember: string;
}
