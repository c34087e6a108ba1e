type Both = { readonly de: string; readonly en: string };
/** What is wrong, and what to do. */
export interface Wording {
  readonly message: Both;
  readonly hint: Both;
}

/** The two sentences in German and English; `{expected}` in a hint is filled in. */
export const say = (de: string, en: string, hintDe: string, hintEn: string): Wording => ({
  message: { de, en },
  hint: { de: hintDe, en: hintEn },
});
