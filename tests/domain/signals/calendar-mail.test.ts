import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recogniseCalendarMail } from '../../../src/domain/signals/calendar-mail.ts';

const recognise = (subject: string, text = '', sender: string | null = null) =>
  recogniseCalendarMail({ subject, text, sender, sentAtMs: Date.UTC(2026, 10, 20, 9) });

describe('a calendar mail', () => {
  test('keeps saying what it says in the own examples', () => {
    const rows = readFileSync('tests/fixtures/signals/calendar.tsv', 'utf8').trimEnd().split('\n');
    const wrong = rows.filter((row) => {
      const [, kind = '', subject = '', text = ''] = row.split('\t');
      const expected = kind.startsWith('calendar-') ? kind : undefined;
      return recognise(subject, text.replaceAll('\\n', '\n'))?.kind !== expected;
    });
    expect(rows.length).toBeGreaterThan(4 * 80);
    expect(wrong).toEqual([]);
  });

  test('tells the time of its text where the subject is the conversation’s', () => {
    const text = 'When: Tuesday, July 21, 2026 3:00 PM-4:00 PM (UTC+01:00) Paris\nWhere: Microsoft Teams Meeting';
    expect(recognise('Demo', text)).toEqual({
      kind: 'calendar-invite',
      at: { precision: 'exact', atMs: Date.UTC(2026, 6, 21, 13) },
      endsAtMs: Date.UTC(2026, 6, 21, 14),
    });
  });

  test('is no mail of a person below an invitation’s subject', () => {
    const subject = 'Invitation: Demo @ Tue 24 Nov 2026 3pm – 4pm (CET)';
    expect(recognise(subject, 'Thanks for the invitation, see you then')).toBeNull();
    expect(recognise(`Re: ${subject}`)).toBeNull();
  });

  test('without a time is not believed from a robot', () => {
    expect(recognise('Accepted: Demo', '', 'marie@globex.example')?.kind).toBe('calendar-accept');
    expect(recognise('Accepted: Demo', '', 'no-reply@shop.example')).toBeNull();
  });
});
