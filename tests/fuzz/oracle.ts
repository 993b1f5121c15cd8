import type { Standing } from '../../src/domain/standing.ts';
import { createMemory, settings, type Judged } from './readings/memory.ts';
import { wholeTruth } from './readings/true-readings.ts';
import type { Story, StoryConversation } from './story.ts';

/** How much a standing warns of: nothing, `quiet`, `ghosting`. */
export function rank(standing: Standing): number {
  if (standing === 'ghosting') return 2;
  return standing === 'quiet' ? 1 : 0;
}

/** The rounding of exactly n working days to n - 0.000…1. */
const grace = 1e-6;

/**
 * The most that may be said of each conversation of a story. Whether somebody engaged is silent, since when, and whether something
 * explains it, is judged by all that there is to know. How long is usual for them is an estimate from whatever times a page
 * shows, and Gmail folds most of them: of that only the least silence counts here.
 */
export function truthOf(story: Story): Map<string, number> {
  const memory = createMemory();
  for (const page of wholeTruth(story)) memory.report({ input: page, clockMs: story.nowMs });
  return new Map(memory.standings(story.nowMs).map((judged) => [judged.id, mostOf(judged)]));
}

function mostOf({ chance, silence }: Judged): number {
  // Only the silence of an engaged contact that nothing explains has a chance.
  if (chance === null || silence === null) return 0;
  if (silence.workingDays + grace >= settings.minGhostingWorkingDays) return 2;
  return silence.workingDays + grace >= settings.minQuietWorkingDays ? 1 : 0;
}

/**
 * The most that may be said of one conversation, where of the others only those count of which a page told enough: what stands
 * in a conversation that nobody could connect with the contact, or whose latest mails no page has shown, nobody can know.
 */
export function allowedOf(story: Story, key: string, isKnown: (other: StoryConversation) => boolean): number {
  const known = (of: Story) => truthOf(of).get(key) ?? 0;
  const whole = known(story);
  const unknown = story.conversations.filter((other) => other.key !== key && !isKnown(other));
  if (whole === 2 || unknown.length === 0) return whole;
  const longest = Math.max(...unknown.map(({ messages }) => messages.length));
  const asFarAs = (count: number) =>
    known({
      ...story,
      conversations: story.conversations.flatMap((one) => {
        if (!unknown.includes(one)) return [one];
        return count === 0 ? [] : [{ ...one, messages: one.messages.slice(0, count) }];
      }),
    });
  return Math.max(whole, ...Array.from({ length: longest }, (_, count) => asFarAs(count)));
}
