import type { ConversationRef } from '../messaging/contract.ts';
import type { Parts } from './parts.ts';

export function keepLastMessage(_parts: Parts, _ref: ConversationRef): Promise<null> {
  return Promise.resolve(null);
}

export function compareSent(
  _parts: Parts,
  _sent: ConversationRef & { messageId: string; text: string },
): Promise<null> {
  return Promise.resolve(null);
}

export function settleSent(_parts: Parts, _said: ConversationRef & { wasLastMessage: boolean }): Promise<null> {
  return Promise.resolve(null);
}
