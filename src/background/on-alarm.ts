import type { Parts } from './parts.ts';
import { reassessDue } from './reassess.ts';
import { refreshBadgeAndAlarm } from './refresh.ts';

/** Slices for each alarm, so that the worker is not killed for working too long; the next alarm goes on. */
const maxSlices = 40;

/** Judges everything whose time has come, slice by slice, then sets the next alarm. */
export async function onAlarm(parts: Parts): Promise<void> {
  for (let slice = 0; slice < maxSlices; slice += 1) {
    const { changed, isDone } = await reassessDue(parts);
    for (const [account, conversationIds] of changed)
      if (conversationIds.length > 0) await parts.announce({ type: 'changed', account, conversationIds });
    if (isDone) break;
  }
  await refreshBadgeAndAlarm(parts);
}
