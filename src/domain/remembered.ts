/** `find`, asked once for each key of a few thousand. */
export function remembered<T, K = string>(find: (key: K) => T): (key: K) => T {
  const known = new Map<K, [T]>();
  return (key) => {
    const found = known.get(key) ?? [find(key)];
    if (known.size >= 5000) known.clear();
    known.set(key, found);
    return found[0];
  };
}
