/** `find`, asked once for each key: for answers that thousands of records share. */
export function remembered<T, K = string>(find: (key: K) => T): (key: K) => T {
  const known = new Map<K, { readonly answer: T }>();
  return (key) => {
    const found = known.get(key) ?? { answer: find(key) };
    known.set(key, found);
    return found.answer;
  };
}
