import type { Person } from '../../domain/reading.ts';
import type { PageContext } from './list.ts';
import type { Memory } from './memory.ts';

/** Notes what the page calls the rep: a real name, or a word for "me"; whether there was a new one. */
export function noteOwnNames(people: readonly Person[], { isOwn }: Pick<PageContext, 'isOwn'>, { ownNames }: Memory) {
  const before = ownNames.size;
  for (const person of people) if (person.name && isOwn(person) === true) ownNames.add(person.name);
  return ownNames.size > before;
}
