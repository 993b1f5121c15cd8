import type { ToldChip } from '../telling/told.ts';
import type { Parts } from './parts.ts';

export function rowChips(
  parts: Parts,
  query: { account: string; conversationIds: string[] },
): Promise<Record<string, ToldChip>> {
  throw new Error(`UNBUILT ${parts.version} ${query.account}`);
}
