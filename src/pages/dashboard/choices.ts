import { chartNames, type ChartName } from './charts/chart.ts';

/** Periods the rep can choose from, in months. */
export const periods = [3, 6, 12] as const;
export type Period = (typeof periods)[number];

/** What the rep chose on the page; kept on the device. */
export interface Choices {
  /** One mailbox, or all of them (null). */
  account: string | null;
  months: Period;
  /** Charts whose table is shown. */
  openTables: ChartName[];
}

const firstChoices: Choices = { account: null, months: 6, openTables: [] };

/** What was kept, as far as it is still a choice. */
export function readChoices(kept: unknown): Choices {
  if (typeof kept !== 'object' || kept === null) return firstChoices;
  const { account, months, openTables } = kept as Partial<Record<keyof Choices, unknown>>;
  return {
    account: typeof account === 'string' ? account : null,
    months: periods.find((period) => period === months) ?? firstChoices.months,
    openTables: Array.isArray(openTables) ? chartNames.filter((name) => openTables.includes(name)) : [],
  };
}
