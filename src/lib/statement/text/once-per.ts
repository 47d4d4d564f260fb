/** Makes of a lexicon what many texts need, or of a text what many rules need, once. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { it: Made }>();
  return (key) => {
    const kept = made.get(key) ?? { it: make(key) };
    made.set(key, kept);
    return kept.it;
  };
}
