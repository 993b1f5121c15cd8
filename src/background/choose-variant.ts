import type { TextVariant } from '../domain/variant.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import type { Parts } from './parts.ts';

export function chooseVariant(
  _parts: Parts,
  _chosen: ConversationRef & { variant: TextVariant | null },
): Promise<null> {
  return Promise.resolve(null);
}
