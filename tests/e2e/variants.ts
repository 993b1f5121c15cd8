import type { SwitchChoice } from '../../demo/types.ts';

/** What an acted webmail does under some switches, and what the rep then gets to see. */
export interface Variant<Switches, Outcome> {
  title: string;
  switches: Partial<Switches>;
  outcome: Outcome;
}

type ByName<Switches, Value> = Partial<Record<keyof Switches, Value>>;

/**
 * Every value of every switch once. Values that must change nothing are tried several at a time, in less time: far apart in the
 * table, and none where another takes away what it needs to mean something.
 * @param table.usual the outcome of everything that `others` does not name
 * @param table.beside switches that another one needs to mean something
 * @param table.alone switches that stand in the way of others
 * @param table.atOnce how many calm values are tried at a time
 */
export function variantsOf<Switches extends object, Outcome>(table: {
  choices: SwitchChoice[];
  defaults: Switches;
  usual: Outcome;
  others: ByName<Switches, Record<string, Outcome>>;
  beside: ByName<Switches, Partial<Switches>>;
  alone: (keyof Switches)[];
  atOnce: number;
}): Variant<Switches, Outcome>[] {
  const { choices, defaults, usual, others, beside, alone, atOnce } = table;
  const single = choices.flatMap(({ name, choices: values }) => {
    const key = name as keyof Switches;
    return values
      .filter((value) => value !== defaults[key])
      .map((value) => ({
        title: `${name} ${String(value)}`,
        switches: { ...beside[key], [name]: value } as Partial<Switches>,
        outcome: others[key]?.[String(value)] ?? usual,
      }));
  });
  const isCalm = ({ outcome, switches }: Variant<Switches, Outcome>) =>
    outcome === usual && !alone.some((name) => name in switches);
  const calm = single.filter(isCalm);
  const joined = joinedBy(calm, Math.ceil(calm.length / atOnce));
  return [...joined, ...single.filter((one) => !isCalm(one))];
}

/** Deals the variants out to so many, or to one more where a value meets another of the same switch everywhere. */
function joinedBy<Switches extends object, Outcome>(variants: Variant<Switches, Outcome>[], count: number) {
  const joined: Variant<Switches, Outcome>[] = [];
  for (const [index, one] of variants.entries()) {
    const turn = index % Math.max(count, joined.length);
    const inTurn = [...joined.slice(turn), ...joined.slice(0, turn)];
    const place = index < count ? undefined : inTurn.find(({ switches }) => agree(switches, one.switches));
    if (place) {
      place.title += `, ${one.title}`;
      place.switches = { ...place.switches, ...one.switches };
    } else joined.push({ ...one });
  }
  return joined;
}

const agree = <Switches extends object>(some: Partial<Switches>, others: Partial<Switches>) =>
  (Object.keys(some) as (keyof Switches)[]).every((name) => !(name in others) || some[name] === others[name]);
