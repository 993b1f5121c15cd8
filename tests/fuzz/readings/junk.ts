/** What a page could send in place of anything else. None of it is true or false by chance: that would be another fact. */
const junk = (): unknown[] => [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '\ud800',
  '__proto__',
  'constructor',
  'x'.repeat(100_000),
  '\u202e\u0000',
  [],
  {},
  [[]],
  Array.from({ length: 3000 }, () => null),
  JSON.parse('{"__proto__": {"own": true}, "constructor": {"prototype": {}}}'),
  () => undefined,
  Symbol('page'),
];

interface Place {
  holder: Record<string, unknown>;
  name: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}

/** Puts junk somewhere into a reading, under a name that is there or one that is not. */
export function spoil(reading: object, a: number, b: number): void {
  const places = placesIn(reading);
  const place = places[a % places.length];
  if (!place) return;
  const { holder } = place;
  const values = junk();
  const name = b % 11 === 0 ? 'extra' : place.name;
  Object.defineProperty(holder, b % 13 === 0 ? '__proto__' : name, {
    value: values[b % values.length],
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
