import type { ConversationRef } from '../messaging/contract.ts';
import { useSidebar } from './context.ts';
import { nextWorkingMorning } from '../ui/snooze-times.ts';

/** What the key s does in a list: pauses a conversation until the next working morning. */
export function useSnooze(): (ref: ConversationRef) => void {
  const { marks, now, calendar } = useSidebar();
  return (ref) => void marks.add(ref, { type: 'paused', untilMs: nextWorkingMorning(now(), calendar.value) });
}
