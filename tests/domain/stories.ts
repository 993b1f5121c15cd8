import { expect, it } from 'vitest';
import type { AssessInput } from '../../src/domain/assess.ts';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import type { Person } from '../../src/domain/reading.ts';
import type { Assessment, Standing } from '../../src/domain/standing.ts';
import { conversation, judge, message } from './builders.ts';

// Mondays of the autumn: 5, 12, 19, 26 October, 2, 9, 16, 23 November. Thresholds: 3, 5, 7 and 10 working days.
export const engaged = ['me 10-12 09:00', 'marie 10-12 14:00', 'me 10-13 10:00', 'marie 10-13 15:00'];
/** The rep wrote on Monday 2 November at nine. */
export const silent = [...engaged, 'me 11-02 09:00'];
export const once = ['me 10-12 09:00', 'marie 10-12 14:00', 'me 11-02 09:00'];
export const never = ['me 10-12 09:00', 'me 11-02 09:00'];
/** Three answers, each after two working days. */
export const slow = [
  'me 10-05 09:00',
  'marie 10-09 09:00',
  'me 10-12 09:00',
  'marie 10-16 09:00',
  'me 10-19 09:00',
  'marie 10-23 09:00',
  'me 11-02 09:00',
];

export const ghosted = conversation(silent, '11-09 09:00');
export const elsewhere = (messages: Parameters<typeof conversation>[0], change: Partial<ConversationFacts> = {}) =>
  conversation(messages, '11-09 09:00', { id: 'elsewhere', ...change });
export const from = (person: Person, lines = silent) =>
  conversation(
    lines.map((line) => (line.startsWith('marie') ? message(line, { from: person }) : message(line, { to: [person] }))),
    '11-09 09:00',
  );

/** Facts, change of what else is known -> standing and first reason. */
export type Story = [
  title: string,
  facts: ConversationFacts,
  standing: Standing,
  firstReason: Assessment['reasons'][number]['code'],
  change?: Partial<AssessInput> & { now?: string },
];

/** One test for each story; that only a fresh and certain quiet or ghosting warns is checked in all of them. */
export function tellStories(stories: Story[]): void {
  it.each(stories)('%s', (_title, facts, standing, firstReason, change) => {
    const assessment = judge(facts, change);
    expect(assessment.standing).toBe(standing);
    expect(assessment.reasons[0]?.code).toBe(firstReason);
    expect(assessment.warns).toBe((standing === 'quiet' || standing === 'ghosting') && firstReason !== 'older-silence');
  });
}
