import type { ConversationRef } from '../messaging/contract.ts';
import { useSidebar } from './context.ts';
import { tomorrowMorning } from '../ui/snooze-times.ts';

/** What the key s does in a list: pauses a conversation until tomorrow morning. */
export function useSnooze(): (ref: ConversationRef) => void {
  const { marks, now } = useSidebar();
  return (ref) => void marks.add(ref, { type: 'paused', untilMs: tomorrowMorning(now()) });
}
