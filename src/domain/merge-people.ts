import type { Person } from './reading.ts';

/** Key under which two mentions are the same person: the address, else the bare name. */
const keyOf = (person: Person) => person.address ?? `\0${person.name}`;

/** A longer name says more ("Marie" in a list, "Marie Dupont" when opened); one with an @ is no name. */
function betterName(a: string, b: string): string {
  if (a.includes('@') !== b.includes('@')) return a.includes('@') ? b : a;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}

/** Joins two mentions of the same person. */
export function joinPerson(a: Person, b: Person): Person {
  return { address: a.address ?? b.address, name: betterName(a.name, b.name) };
}

/** All people of both lists, each once, in the order of their addresses, at most `limit`. */
export function joinPeople(a: readonly Person[], b: readonly Person[], limit: number): Person[] {
  const people = new Map<string, Person>();
  for (const person of [...a, ...b]) {
    const key = keyOf(person);
    const known = people.get(key);
    people.set(key, known ? joinPerson(known, person) : { address: person.address, name: person.name });
  }
  return [...people]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .slice(0, limit)
    .map(([, person]) => person);
}
