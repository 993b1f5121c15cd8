import type { SwitchChoice } from '../../demo/types.ts';

/** What an acted webmail does under some switches, and what the rep then gets to see. */
export interface Variant<Switches, Outcome> {
  title: string;
  switches: Partial<Switches>;
  outcome: Outcome;
}

type ByName<Switches, Value> = Partial<Record<keyof Switches, Value>>;

/**
 * Every value of every switch once. Values that must change nothing are tried several at a time, far apart in the table:
 * in less time.
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
  const count = Math.ceil(calm.length / atOnce);
  const joined = Array.from({ length: count }, (_, start) => {
    const some = calm.filter((__, index) => index % count === start);
    const switches = some.reduce<Partial<Switches>>((all, one) => ({ ...all, ...one.switches }), {});
    return { title: some.map(({ title }) => title).join(', '), switches, outcome: usual };
  });
  return [...joined, ...single.filter((one) => !isCalm(one))];
}
