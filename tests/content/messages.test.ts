import { expect, test } from 'vitest';
import { createMessages } from '../../src/content/messages.ts';

const catalogue: Record<string, string> = {
  state_orphaned: 'Ghostlight was updated',
  action_expand: 'Open Ghostlight: $1',
  reason_fewAnswers: '$2 has answered $1 so far, says $2.',
};

/** A browser that answers until its extension is gone. */
function actedBrowser() {
  const acted = { isGone: false, asked: [] as string[] };
  const getMessage = createMessages((key, values) => {
    if (acted.isGone) throw new Error('Extension context invalidated.');
    acted.asked.push(key);
    return (catalogue[key] ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  });
  return { acted, getMessage };
}

test('fills the values in, wherever they stand', () => {
  const { getMessage } = actedBrowser();
  expect(getMessage('reason_fewAnswers', ['twice', 'Marie'])).toBe('Marie has answered twice so far, says Marie.');
  expect(getMessage('reason_fewAnswers', ['once', '$1 \ue001'])).toBe(
    '$1 \ue001 has answered once so far, says $1 \ue001.',
  );
  expect(getMessage('action_expand')).toBe('Open Ghostlight: ');
});

test('asks once for each message', () => {
  const { acted, getMessage } = actedBrowser();
  getMessage('reason_fewAnswers', ['once', 'Marie']);
  getMessage('reason_fewAnswers', ['twice', 'Paul']);
  expect(acted.asked.filter((key) => key === 'reason_fewAnswers')).toHaveLength(1);
});

test('answers the key of a message that does not exist', () => {
  expect(actedBrowser().getMessage('state_missing')).toBe('state_missing');
});

test('after an update it still says what was said before, and that the page must be reloaded', () => {
  const { acted, getMessage } = actedBrowser();
  getMessage('reason_fewAnswers', ['once', 'Marie']);
  acted.isGone = true;
  expect(getMessage('state_orphaned')).toBe('Ghostlight was updated');
  expect(getMessage('action_expand', ['prospects'])).toBe('Open Ghostlight: prospects');
  expect(getMessage('reason_fewAnswers', ['twice', 'Paul'])).toBe('Paul has answered twice so far, says Paul.');
});

test('after an update it answers the key of a message never said, and throws nothing', () => {
  const { acted, getMessage } = actedBrowser();
  acted.isGone = true;
  expect(getMessage('reason_fewAnswers', ['once', 'Marie'])).toBe('reason_fewAnswers');
});
