/** What of a regular expression is asked; every one is such a pattern. */
export type Pattern = Pick<RegExp, 'test' | 'source' | 'flags'>;

/**
 * A regular expression that is built when it is first asked: the background starts anew for every few messages, and most of them
 * need none of the hundreds there are.
 */
export function latePattern(sourceOf: () => string, flags: string): Pattern {
  const pattern = once(() => new RegExp(sourceOf(), flags));
  return {
    test: (text) => pattern().test(text),
    get source() {
      return pattern().source;
    },
    flags,
  };
}

/** Makes something when it is first needed, and remembers it. */
export function once<Made>(make: () => Made): () => Made {
  let made: { it: Made } | null = null;
  return () => (made ??= { it: make() }).it;
}
