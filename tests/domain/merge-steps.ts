import type { ConversationFacts } from '../../src/domain/facts.ts';
import { mergeConversation, mergeRow } from '../../src/domain/merge.ts';
import type { ConversationReading, MessageReading, RowReading } from '../../src/domain/reading.ts';
import { unknownTime, type When } from '../../src/domain/time.ts';
import { at, marie, page, rep } from './builders.ts';

export const exact = (moment: string): When => ({ precision: 'exact', atMs: at(moment) });

export function read(id: string | null, change: Partial<MessageReading> = {}): MessageReading {
  const time = change.at ?? (id === null ? unknownTime : exact(id));
  return { id, own: false, from: marie, to: [rep], ...change, at: time };
}

export function opened(messages: MessageReading[], change: Partial<ConversationReading> = {}): ConversationReading {
  const newest = messages.at(-1)?.id ?? null;
  return {
    id: 'talk',
    subject: 'Pilot in Lyon',
    startedAt: unknownTime,
    messages,
    hiddenCount: 0,
    newest:
      newest === null ? { status: 'unknown', why: 'newest-not-identified' } : { status: 'known', messageId: newest },
    hasDraft: false,
    language: null,
    register: null,
    ...change,
  };
}

export function row(id: string | null, change: Partial<RowReading> = {}): RowReading {
  return {
    id: 'talk',
    subject: 'Pilot',
    people: [marie],
    last: change.last ?? { id, at: id === null ? unknownTime : exact(id) },
    lastOwn: null,
    messageCount: null,
    hasDraft: false,
    ...change,
  };
}

export type Step = { taken: string } & ({ opened: ConversationReading } | { row: RowReading });

export const apply = (stored: ConversationFacts | null, step: Step): ConversationFacts => {
  const reading = page({ takenAtMs: at(step.taken) });
  return 'row' in step ? mergeRow(stored, reading, step.row) : mergeConversation(stored, reading, step.opened);
};

export function mergeAll(steps: Step[]): ConversationFacts {
  const facts = steps.reduce<ConversationFacts | null>(apply, null);
  if (!facts) throw new Error('No steps');
  return facts;
}
