import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../src/domain/time.ts';
import { validateReading } from '../../src/background/validate-reading.ts';
import { messageReading, nowMs, opened, pageReading, rowReading } from './readings.ts';
import { anyCharacter } from '../any-character.ts';

/** The reading after the door; fails where it was rejected. */
function accepted(input: unknown) {
  const checked = validateReading(input, nowMs);
  if (checked.status === 'rejected') throw new Error(`rejected: ${checked.why}`);
  return checked.reading;
}

function rejection(input: unknown): string {
  const checked = validateReading(input, nowMs);
  return checked.status === 'rejected' ? checked.why : 'accepted';
}

const good = pageReading({ rows: [rowReading('c1')], conversation: opened('c2', [messageReading('m1', -dayMs)]) });

describe('a good reading', () => {
  it('passes unchanged', () => {
    expect(accepted(good)).toEqual(good);
    const french = { ...opened('c', []), register: { form: 'tu', by: 'rep' } } as const;
    expect(accepted({ ...good, conversation: french }).conversation).toEqual(french);
  });

  it('passes with the highest counts allowed', () => {
    const rows = Array.from({ length: 500 }, (_, index) => rowReading(`c${index}`));
    const messages = Array.from({ length: 2000 }, (_, index) => messageReading(`m${index}`, index - dayMs));
    const reading = accepted({ ...good, rows, conversation: opened('c', messages) });
    expect(reading.rows).toHaveLength(500);
    expect(reading.conversation?.messages).toHaveLength(2000);
  });
});

describe('odd content is weakened and nothing else is lost', () => {
  it('cuts a subject and a name of 10 000 characters', () => {
    const long = 'é'.repeat(10_000);
    const row = { ...rowReading('c1'), subject: long, people: [{ address: 'marie@client.example', name: long }] };
    const reading = accepted({ ...good, rows: [row] });
    expect(reading.rows[0]?.subject).toBe('é'.repeat(500));
    expect(reading.rows[0]?.people).toEqual([{ address: 'marie@client.example', name: 'é'.repeat(200) }]);
  });

  it('never cuts a character in half', () => {
    const subject = `${'x'.repeat(499)}😀`;
    expect(accepted({ ...good, rows: [{ ...rowReading('c1'), subject }] }).rows[0]?.subject).toBe('x'.repeat(499));
  });

  it('keeps markup as the plain text it is', () => {
    const subject = '<img src=x onerror=alert(1)>';
    expect(accepted({ ...good, rows: [{ ...rowReading('c1'), subject }] }).rows[0]?.subject).toBe(subject);
  });

  it('takes out direction marks and control characters', () => {
    const subject = 'Devis\u202E gpj.exe\u2066\u0000\u0085\nn° 3\u2069';
    expect(accepted({ ...good, rows: [{ ...rowReading('c1'), subject }] }).rows[0]?.subject).toBe('Devis gpj.exe n° 3');
  });

  it.each([
    ['before webmails existed', Date.UTC(2004, 2, 31)],
    ['two days ahead', nowMs + 2 * dayMs],
    ['before the epoch', -1],
  ])('makes a time %s unknown', (_, atMs) => {
    const row = { ...rowReading('c1'), last: { id: 'm1', at: { precision: 'exact', atMs } } };
    expect(accepted({ ...good, rows: [row] }).rows[0]?.last).toEqual({ id: 'm1', at: { precision: 'unknown' } });
  });

  it('believes the noon of a day that has begun in another zone', () => {
    const noon = (atMs: number) => ({ ...rowReading('c1'), last: { id: 'm1', at: { precision: 'day', atMs } } });
    const timeOf = (atMs: number) => accepted({ ...good, rows: [noon(atMs)] }).rows[0]?.last.at.precision;
    expect([timeOf(nowMs + 1.5 * dayMs), timeOf(nowMs + 1.5 * dayMs + 1)]).toEqual(['day', 'unknown']);
  });

  it.each(['no address', 'a@b@c', '@client.example', 'marie@', 'a b@c.example', `${'x'.repeat(250)}@c.example`, ''])(
    'keeps a person without the address %j',
    (address) => {
      const row = { ...rowReading('c1'), people: [{ address, name: 'Marie' }] };
      expect(accepted({ ...good, rows: [row] }).rows[0]?.people).toEqual([{ address: null, name: 'Marie' }]);
    },
  );

  it('lower-cases addresses', () => {
    const reading = accepted({ ...good, account: 'Rep@Acme.Example', aliases: ['SALES@acme.example', 'nonsense'] });
    expect(reading).toMatchObject({ account: 'rep@acme.example', aliases: ['sales@acme.example'] });
  });

  it.each(['', 'a b', '__proto__', 'constructor', 'x'.repeat(257), 'é'])('drops a row with the id %j only', (id) => {
    const reading = accepted({ ...good, rows: [rowReading(id), rowReading('c9')] });
    expect(reading.rows.map((row) => row.id)).toEqual(['c9']);
    expect(reading.conversation?.id).toBe('c2');
  });

  it('does not know the newest message when it is not among the messages', () => {
    const conversation = {
      ...opened('c2', [messageReading('m1', -dayMs)]),
      newest: { status: 'known', messageId: 'm7' },
    };
    expect(accepted({ ...good, conversation }).conversation?.newest).toEqual({
      status: 'unknown',
      why: 'newest-not-identified',
    });
  });

  it('does not let a page claim to be seen later than now', () => {
    expect(accepted({ ...good, takenAtMs: nowMs + dayMs / 2 }).takenAtMs).toBe(nowMs);
  });
});

describe('a break of structure rejects the whole reading', () => {
  const row = rowReading('c1');
  it.each([
    ['no object', null],
    ['an array', [good]],
    ['a property of its own', { ...good, extra: 1 }],
    ['a body', { ...good, rows: [{ ...row, body: 'Dear Marie' }] }],
    ['an own __proto__', JSON.parse(`{"__proto__": {"rows": []}, ${JSON.stringify(good).slice(1)}`) as unknown],
    ['an own constructor', { ...good, constructor: 'x' }],
    ['a missing property', { ...good, aliases: undefined }],
    ['no account', { ...good, account: '' }],
    ['an account that is no address', { ...good, account: 'me' }],
    ['501 rows', { ...good, rows: Array.from({ length: 501 }, (_, index) => rowReading(`c${index}`)) }],
    [
      '2001 messages',
      {
        ...good,
        conversation: opened(
          'c',
          Array.from({ length: 2001 }, () => messageReading(null, 0)),
        ),
      },
    ],
    ['a number as id', { ...good, rows: [{ ...row, id: 5 }] }],
    [
      'a time that is no number',
      { ...good, rows: [{ ...row, last: { id: null, at: { precision: 'exact', atMs: '1' } } }] },
    ],
    ['a time that is NaN', { ...good, rows: [{ ...row, last: { id: null, at: { precision: 'exact', atMs: NaN } } }] }],
    ['an unknown precision', { ...good, rows: [{ ...row, last: { id: null, at: { precision: 'year', atMs: 1 } } }] }],
    [
      'an unknown reason',
      { ...good, conversation: { ...opened('c', []), newest: { status: 'unknown', why: 'toString' } } },
    ],
    ['a register of nobody', { ...good, conversation: { ...opened('c', []), register: { form: 'tu', by: 'page' } } }],
    ['a negative count', { ...good, rows: [{ ...row, messageCount: -1 }] }],
    ['a reading of the day before yesterday', { ...good, takenAtMs: nowMs - 2 * dayMs }],
    ['a reading of the day after tomorrow', { ...good, takenAtMs: nowMs + 2 * dayMs }],
    ['a webmail with a strange name', { ...good, webmail: '<b>' }],
  ])('%s', (_, input) => {
    expect(rejection(input)).not.toBe('accepted');
  });

  it('names the place and never what stood there', () => {
    expect(rejection({ ...good, rows: [{ ...row, subject: { secret: 'x' } }] })).toBe('rows.0.subject');
  });
});

describe('whatever comes in', () => {
  it('is rejected or bounded, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withTypedArray: true }), (garbage) => {
        expect(rejection(garbage)).not.toBe('accepted');
        expect(rejection({ ...good, rows: [garbage] })).not.toBe('accepted');
        const checked = validateReading({ ...good, conversation: garbage }, nowMs);
        expect(checked.status === 'rejected' || garbage === null).toBe(true);
      }),
    );
  });

  it('leaves only clean, bounded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 2000 }), (subject) => {
        const text = accepted({ ...good, rows: [{ ...rowReading('c1'), subject }] }).rows[0]?.subject ?? '';
        expect(text.length).toBeLessThanOrEqual(500);
        expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
