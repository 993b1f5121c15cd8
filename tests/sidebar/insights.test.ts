import { describe, expect, test, vi } from 'vitest';
import type { Reason } from '../../src/domain/standing.ts';
import { dayMs } from '../../src/domain/time.ts';
import { hypotheses } from './insight-scenarios.ts';
import { assessment, atWork, conversation, ghosting, silentReasons } from './material.ts';
import { mount, part, press, text } from './mounted.ts';

describe('what may be going on', () => {
  const code = 'other-priorities';

  test('what the top has said is not said again; what helps is', async () => {
    const untilMs = atWork + 6 * dayMs;
    const away = assessment('paused', {
      reasons: [{ code: 'out-of-office', untilMs }],
      hypotheses: [{ code, why: 'out-of-office', untilMs }],
    });
    mount({ view: conversation(away), uiState: { isCollapsed: false, open: ['hypotheses'] } });
    await vi.waitFor(() => expect(part('.hypotheses').textContent).toMatch(/^Leave it/));
    expect(part('.why').textContent).toContain('Marie is away');
  });

  test('stands behind one line, benign first', async () => {
    mount({ view: conversation(assessment('ghosting', { hypotheses })) });
    await press('What may be going on');
    await vi.waitFor(() => part('[data-hypothesis]'));
    const shown = [...part('.hypotheses').querySelectorAll('li')].map(({ dataset }) => dataset.hypothesis);
    expect(shown).toEqual(hypotheses.map(({ code }) => code));
    expect(text()).toContain('7 of your last 10 closed matters: no budget.');
    expect(text()).toContain('Marie seemed to say yes on 3\u00a0November, which may also mean “I’ll think about it”.');
  });

  test('has no line where nothing is to be explained', async () => {
    mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    expect(text()).not.toContain('going on');
  });
});

describe('what comes before any silence', () => {
  test('a mail that came back says what to do, and no chance is told', async () => {
    const bounced = assessment('waiting', { reasons: [{ code: 'bounced', atMs: atWork - 1 }, ...silentReasons] });
    mount({ view: conversation(bounced) });
    await vi.waitFor(() =>
      expect(part('.why').textContent).toBe(
        'Your mail to Marie came back this morning: the address may be wrong. Check the address before you write again, or try the phone.',
      ),
    );
    expect(text()).not.toContain('Chance');
  });

  test('a third reason is told where no chance stands for it', async () => {
    const reasons: Reason[] = [
      { code: 'came-back', atMs: atWork - 1, after: 'ghosting' },
      { code: 'meeting-declined', atMs: atWork },
      { code: 'they-wrote-last', atMs: atWork - 1 },
    ];
    mount({ view: conversation(assessment('back', { reasons, chance: null })) });
    await vi.waitFor(() => expect(part('.fact').textContent).toBe('Marie wrote this morning and is waiting for you.'));
  });
});

test.each([
  [{ code: 'many-last-messages', count: 3 }, '3 last messages within an hour. A break may do good.'],
  [{ code: 'more-follow-ups', perDay: 0.7, usualPerDay: 0.3 }, 'You follow up more often than usual these days.'],
] as const)('the rep’s pace is a calm word at the foot', async (paceHint, sentence) => {
  mount({ view: { ...ghosting(), paceHint } });
  await vi.waitFor(() => expect(part('.conversation > :last-child').textContent).toContain(sentence));
});
