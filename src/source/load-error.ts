/** At which step a dataset was lost: the way there, the answer, its size, its characters, its form, what it says, or the time it took. */
export type LoadFailure = 'network' | 'status' | 'timeout' | 'too-large' | 'not-utf8' | 'not-json' | 'not-a-dataset';

/** Why a dataset could not be loaded; the message is for the editor of the page. */
export class LoadError extends Error {
  constructor(
    readonly reason: LoadFailure,
    readonly address: string,
    /** What was found in place of a dataset. */
    readonly found?: string | number,
  ) {
    super(`${address}: ${reason}${found === undefined ? '' : ` (${found})`}`);
    this.name = 'LoadError';
  }
}
