/** Values that no dataset should hold, each made anew: some may be visited once only. */
const refuse = () => {
  throw new Error('refused');
};

const throwingHandler: ProxyHandler<object> = {
  get: refuse,
  has: refuse,
  ownKeys: refuse,
  getOwnPropertyDescriptor: refuse,
  getPrototypeOf: refuse,
  isExtensible: refuse,
  set: refuse,
  deleteProperty: refuse,
  defineProperty: refuse,
  preventExtensions: refuse,
  setPrototypeOf: refuse,
};

const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

function nested(levels: number, asList: boolean): unknown {
  let value: unknown = 'Beispiel';
  for (let i = 0; i < levels; i++) value = asList ? [value] : { deeper: value };
  return value;
}

function circular(): unknown {
  const circle: Record<string, unknown> = {};
  circle.left = circle;
  circle.right = [circle, { circle }];
  return circle;
}

const withThrowingGetter = () => ({
  id: 'beispiel',
  get name() {
    return refuse();
  },
});

/** A tree that grows where it is read. */
const endless = (): object =>
  new Proxy({}, { ownKeys: () => ['next'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: endless });

const frozen = () => Object.freeze({ id: Object.freeze(['Beispiel']), de: 'Beispiel' });

/** By name, for the message of a failed test. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  negative: () => -1.5,
  'not a number': () => NaN,
  infinity: () => Infinity,
  'empty text': () => '',
  blank: () => ' \u00a0\u200b',
  'lone surrogate': () => '\ud800',
  'script address': () => 'javascript:alert(1)',
  'impossible day': () => '2023-02-30',
  bigint: () => 10n ** 30n,
  symbol: () => Symbol('beispiel'),
  'shared symbol': () => Symbol.iterator,
  function: () => refuse,
  class: () => Map,
  date: () => new Date(NaN),
  map: () => new Map([['id', 'beispiel']]),
  set: () => new Set(['beispiel']),
  bytes: () => new Uint8Array(1000),
  expression: () => /beispiel/g,
  promise: () => Promise.resolve('beispiel'),
  'boxed text': () => new String('beispiel'),
  'empty object': () => ({}),
  'empty list': () => [],
  'list of lists': () => [[[]]],
  'no prototype': () => Object.assign(Object.create(null) as object, { de: 'Beispiel' }),
  frozen,
  circular,
  endless,
  'throwing getter': withThrowingGetter,
  'throwing proxy': () => new Proxy({}, throwingHandler),
  'throwing list': () => new Proxy([], throwingHandler),
  'revoked proxy': () => revoked({}),
  'revoked list': () => revoked([]),
  'revoked function': () => revoked(refuse),
  'own __proto__': () => JSON.parse('{"__proto__": {"polluted": true}, "de": "Beispiel"}') as unknown,
  'own constructor': () =>
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}, "toString": 1, "hasOwnProperty": null}') as unknown,
  '100 levels of objects': () => nested(100, false),
  '100 levels of lists': () => nested(100, true),
};

/** The same, but each costs many milliseconds: for a few runs. */
export const costlyValues: Readonly<Record<string, () => unknown>> = {
  '10,000 levels of objects': () => nested(10_000, false),
  '10,000 levels of lists': () => nested(10_000, true),
  'a million letters': () => 'x'.repeat(1e6),
  'a million spaces': () => ' '.repeat(1e6),
  'an endless mail address': () => `a@${'a.'.repeat(5e5)}`,
  'an endless telephone number': () => `+1${' 1'.repeat(5e5)}`,
  'an endless web address': () => `https://${'a/'.repeat(5e5)}"`,
  'an endless rule': () => `${'FREQ='.repeat(2e5)};`,
  'an endless language': () => `de${'-abcde'.repeat(2e5)}!`,
  'a list of 4,000,000,000 holes': () => new Array(4e9),
  'a list of 200,000 zeros': () => new Array(200_000).fill(0),
  'an object of 200,000 fields': () => Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`feld${i}`, i])),
};
