/** Answers of a server that does not exist, for addresses below `/pretend/`; anything else is fetched as ever. */
export interface FakeNetwork {
  /** Addresses that were asked for, in order, without the origin. */
  readonly requests: readonly string[];
  /** From now on, `path` is answered with this text, or these bytes. */
  answer(path: string, body: BodyInit, status?: number): void;
  /** From now on, whoever asks for `path` waits; gives the function that answers them. */
  hold(path: string): (body: string, status?: number) => void;
  /** From now on, `path` cannot be reached. */
  cut(path: string): void;
}

/** A fake network for every test of the surrounding `describe`. */
export function fakeNetwork(): FakeNetwork {
  const requests: string[] = [];
  const answers = new Map<string, () => Promise<Response>>();
  const real = globalThis.fetch;

  beforeEach(() => {
    requests.length = 0;
    answers.clear();
    globalThis.fetch = (input, init) => {
      const { origin, pathname, href } = new URL(input instanceof Request ? input.url : input, document.baseURI);
      if (origin !== location.origin || !pathname.startsWith('/pretend/')) return real(input, init);
      requests.push(href.slice(origin.length));
      return answers.get(pathname)?.() ?? Promise.resolve(new Response('', { status: 404 }));
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
  });

  return {
    requests,
    answer: (path, body, status = 200) => void answers.set(path, () => Promise.resolve(new Response(body, { status }))),
    cut: (path) => void answers.set(path, () => Promise.reject(new TypeError('no way there'))),
    hold(path) {
      let release: (answer: { body: string; status: number }) => void = () => undefined;
      const waiting = new Promise<{ body: string; status: number }>((done) => (release = done));
      answers.set(path, () => waiting.then(({ body, status }) => new Response(body, { status })));
      return (body, status = 200) => release({ body, status });
    },
  };
}
