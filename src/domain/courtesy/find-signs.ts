import { combinations, kind } from './combinations.ts';
import type { CourtesyRemark } from './remark.ts';
import type { NormalText } from './words.ts';

/** Where a sign stands: harmless alone. */
export interface FoundSign {
  /** First and last word. */
  at: number;
  last: number;
}

/** The signs worth looking for when at most these can be found. */
export function wantedSigns(possible: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { of, without } of combinations)
    if (of.every((name) => possible.has(name))) for (const name of [...of, ...without]) wanted.add(name);
  return wanted;
}

/**
 * What is said by several signs of one sentence together, in whatever order they stand.
 * @param isSoft whether the sentence is kind as a whole; asked only where it matters
 */
export function combineSigns(
  text: NormalText,
  found: ReadonlyMap<string, FoundSign>,
  isSoft: () => boolean,
): CourtesyRemark[] {
  const remarks: CourtesyRemark[] = [];
  for (const { of, without, family, level, suggestion } of combinations) {
    if (!of.every((name) => found.has(name)) || without.some((name) => found.has(name))) continue;
    if (without.includes(kind) && isSoft()) continue;
    const together = of.flatMap((name) => found.get(name) ?? []);
    const from = text.words[Math.min(...together.map(({ at }) => at))]?.from ?? 0;
    const to = text.words[Math.max(...together.map(({ last }) => last))]?.to ?? 0;
    remarks.push({ from, to, family, level, suggestion });
  }
  return remarks;
}
