import type { PaceHint as Hint } from '../messaging/contract.ts';
import { keyFor } from '../ui/words.ts';
import { useSidebar } from './context.ts';

/** A calm word about the rep's own pace, at the foot of everything. */
export function PaceHint({ hint }: { hint: Hint }) {
  const { words } = useSidebar();
  const count = hint.code === 'many-last-messages' ? [words.number(hint.count)] : [];
  return <p class="hint">{words.say(keyFor('pace', hint.code), ...count)}</p>;
}
