import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/standing.ts';
import { dayMs, minuteMs } from '../../../src/domain/time.ts';
import { account, at, conversation, judge, lock, mark, message } from '../builders.ts';
import { engaged, silent, slow } from '../stories.ts';

/** A message of which the page tells the minute, in a zone it does not show. */
const minute = (line: string) =>
  message(line, { at: { precision: 'minute', atMs: at(line.slice(line.indexOf(' ') + 1)) } });
const minutes = (lines: string[], seen: string) => conversation(lines.map(minute), seen);
const reasonOf = ({ reasons }: Assessment, code: Assessment['reasons'][number]['code']) =>
  reasons.find((reason) => reason.code === code);

describe('a silence by times that are not exact', () => {
  it('is told in whole days, marked as approximate, and a warning comes up to a day later', () => {
    const assessment = judge(minutes(silent, '11-06 09:01'));
    expect(assessment.standing).toBe('quiet');
    expect(reasonOf(assessment, 'silent-for')).toEqual({
      code: 'silent-for',
      workingDays: 4,
      sinceMs: at('11-02 09:00'),
      isApproximate: true,
    });
    expect(judge(minutes(silent, '11-06 09:00')).standing).toBe('waiting');
  });

  it('is offered a last message a day later, too', () => {
    expect(judge(minutes(silent, '11-02 10:00')).lastMessage).toEqual({ status: 'not-yet', fromMs: at('11-12 09:01') });
  });

  it('is an older one if it may have begun before that', () => {
    const aliveSince = { ...account, firstSeenAtMs: at('11-01 12:00') + 60 * dayMs };
    const assessment = judge(minutes(silent, '11-20 09:00'), { account: aliveSince });
    expect([assessment.reasons[0]?.code, assessment.warns]).toEqual(['older-silence', false]);
  });

  it('has a habit that is approximate, at its longest', () => {
    const { rhythm, reasons } = judge(minutes(slow, '11-04 09:00'));
    expect(rhythm.isApproximate).toBe(true);
    expect(rhythm.answerDelaysMs).toEqual([4, 4, 4].map((days) => days * dayMs + minuteMs - 1));
    expect(reasons[0]).toMatchObject({ code: 'usual-delay', isApproximate: true });
  });

  it('leaves exact ones exact', () => {
    const { reasons, rhythm, silence } = judge(conversation(slow, '11-20 12:00'));
    expect(JSON.stringify([reasons, rhythm, silence])).not.toMatch(/isApproximate|errorMs/);
  });

  it.each([
    ['tomorrow, as it may be in the page’s zone already', '11-03 08:00', 'waiting'],
    ['two days ahead, as it is nowhere', '11-04 12:00', 'unknown'],
  ])('is believed of a message from %s', (_, moment, standing) => {
    expect(judge(conversation([...engaged, minute(`me ${moment}`)], '11-02 09:00')).standing).toBe(standing);
  });

  it('is in doubt where somebody else wrote in the minute of the rep’s newest message', () => {
    const tied = conversation(
      [...engaged.map(minute), minute('marie 11-02 09:00'), minute('me 11-02 09:00')],
      '11-09 09:00',
    );
    expect(judge(tied).reasons).toEqual([{ code: 'unknown', why: 'sender-unknown' }]);
    const minuteBefore = conversation(
      [...engaged.map(minute), minute('marie 11-02 08:59'), minute('me 11-02 09:00')],
      '11-09 09:01',
    );
    expect(judge(minuteBefore).standing).toBe('quiet');
  });

  it('says that a row without an id told of something newer', () => {
    const newest = { id: null, at: { precision: 'minute', atMs: at('11-05 09:00') } } as const;
    const { reasons } = judge(conversation(silent.map(minute), '11-09 09:00', { newest }));
    expect(reasons).toEqual([{ code: 'unknown', why: 'newer-message-not-read' }]);
  });

  it('says of an answer that its time is approximate', () => {
    expect(judge(minutes(engaged, '10-14 09:00')).reasons).toEqual([
      { code: 'they-wrote-last', atMs: at('10-13 15:00'), isApproximate: true },
    ]);
    const back = judge(minutes([...silent, 'marie 11-20 09:00'], '11-20 10:00'));
    expect(back.reasons).toEqual([
      { code: 'came-back', atMs: at('11-20 09:00'), after: 'ghosting', isApproximate: true },
      { code: 'they-wrote-last', atMs: at('11-20 09:00'), isApproximate: true },
    ]);
  });
});

describe('what the rep said, beside times in an unknown zone', () => {
  // The page is fourteen hours ahead: what Marie wrote at 14:00 stands there as four o'clock of the next day.
  const page = [...silent, 'marie 11-11 04:00'].map(minute);
  const talk = conversation(page, '11-10 15:00');
  const known = { knownUntilMs: at('11-11 04:00') + minuteMs - 1 };

  it.each([{ type: 'paused', untilMs: at('11-20 09:00') } as const, { type: 'let-go' } as const])(
    'holds when it was said after their message ($type)',
    (what) => {
      const standing = what.type === 'paused' ? 'paused' : 'let-go';
      expect(judge(talk, { marks: [mark(what, '11-10 14:30', known)] }).standing).toBe(standing);
    },
  );

  it('gives way to a message that was not known then', () => {
    const before = { knownUntilMs: at('11-02 09:00') + minuteMs - 1 };
    expect(judge(talk, { marks: [mark({ type: 'let-go' }, '11-10 13:00', before)] }).standing).toBe('back');
  });

  it('holds without such knowledge by the clock alone', () => {
    const exact = conversation([...silent, 'marie 11-10 14:00'], '11-10 15:00');
    expect(judge(exact, { marks: [mark({ type: 'let-go' }, '11-10 14:30')] }).standing).toBe('let-go');
    expect(judge(exact, { marks: [mark({ type: 'let-go' }, '11-10 13:30')] }).standing).toBe('back');
  });
});

describe('people without an address', () => {
  const bob = { address: null, name: 'Bob Somebody' };
  const fromBob = (moment: string) => message(`marie ${moment}`, { id: `bob ${moment}`, from: bob });
  const whyOf = ({ reasons }: Assessment) => reasons.map((reason) => ('why' in reason ? reason.why : reason.code));

  it.each([
    ['wrote', conversation([fromBob('11-02 09:00'), message('me 11-02 10:00', { to: null })], '11-09 09:00')],
    ['were written to', conversation([message('me 11-02 09:00', { to: [bob] })], '11-09 09:00')],
    [
      'take part beside a colleague',
      conversation(
        [message('anna 11-01 09:00'), fromBob('11-01 10:00'), message('me 11-02 09:00', { to: null })],
        '11-09 09:00',
      ),
    ],
  ])('who alone %s leave it open whom the conversation is with', (_, facts) => {
    const { standing, reasons, contact, lastMessage } = judge(facts);
    expect([standing, reasons, contact]).toEqual(['unknown', [{ code: 'unknown', why: 'address-unknown' }], null]);
    expect(lastMessage).toEqual({ status: 'not-offered', why: 'unknown' });
  });

  it('are not the rep, whose own name may stand without an address', () => {
    const me = { address: null, name: 'Paul Martin' };
    const internal = conversation(
      [message('anna 11-01 09:00', { to: [me] }), message('me 11-02 09:00', { to: [me] })],
      '11-09 09:00',
    );
    expect(whyOf(judge(internal))).toEqual(['internal']);
  });

  it('take nobody’s turn: who wrote last is not known', () => {
    const { standing, reasons } = judge(conversation([...silent, fromBob('11-05 09:00')], '11-09 09:00'));
    expect([standing, reasons]).toEqual(['unknown', [{ code: 'unknown', why: 'address-unknown' }]]);
  });

  it('never count as the contact’s answers', () => {
    const { standing } = judge(
      conversation(['me 10-12 09:00', 'marie 10-12 14:00', fromBob('10-13 09:00'), 'me 11-02 09:00'], '11-09 09:00'),
    );
    expect(standing).toBe('waiting');
    const cold = judge(conversation(['me 10-12 09:00', fromBob('10-13 09:00'), 'me 11-02 09:00'], '11-09 09:00'));
    expect(whyOf(cold)).toEqual(['address-unknown']);
  });

  it('may have answered: only what the rep wrote since counts as unanswered', () => {
    const counted = (between: ReturnType<typeof message>[]) =>
      judge(conversation([...engaged, 'me 10-20 09:00', ...between, 'me 11-02 09:00'], '11-09 09:00')).silence
        ?.unanswered;
    expect([counted([]), counted([fromBob('10-26 09:00')])]).toEqual([2, 1]);
  });

  it('may be slow writers: no warning comes before their usual time has passed', () => {
    // Three answers of somebody, ten days each, beside Marie's quick ones.
    const lines = ['me 09-01 09:00', 'me 09-14 09:00', 'me 09-28 09:00'];
    const slowBob = lines.flatMap((line, index) => [
      message(line),
      fromBob(['09-11 09:00', '09-24 09:00', '10-08 09:00'][index] ?? ''),
    ]);
    const at5Days = (messages: Parameters<typeof conversation>[0]) =>
      judge(conversation(messages, '11-09 09:00')).standing;
    expect(at5Days([...lines, ...silent])).toBe('ghosting');
    expect(at5Days([...slowBob, ...silent])).toBe('waiting');
  });

  it('may have answered in another conversation', () => {
    const elsewhere = conversation(
      [
        'marie 10-05 09:00',
        fromBob('11-05 09:00'),
        message('me 11-06 09:00', { to: [{ address: 'anna@ghostlight.example', name: '' }] }),
      ],
      '11-09 09:00',
      { id: 'elsewhere' },
    );
    expect(whyOf(judge(conversation(silent, '11-09 09:00'), { others: [elsewhere] }))).toEqual([
      'maybe-answered-elsewhere',
    ]);
  });

  it.each([
    ['a name that cannot be the contact’s', [bob], ['address-unknown']],
    ['a shorter form of the contact’s name', [{ address: null, name: 'Marie' }], null],
    ['the contact’s name the other way round', [{ address: null, name: 'DUPONT, Marie' }], null],
    ['a name that is none', [{ address: null, name: '' }], null],
    ['somebody else and the contact', [bob, { address: 'marie@lumen.example', name: '' }], null],
  ])('are the recipients of the newest message: %s', (_, to, why) => {
    const assessment = judge(conversation([...engaged, message('me 11-02 09:00', { to })], '11-09 09:00'));
    if (why) expect(whyOf(assessment)).toEqual(why);
    else expect(assessment.standing).toBe('ghosting');
  });

  it('open no lock, and close no matter either', () => {
    const held = lock('11-11 09:00');
    const sent = [...silent, 'me 11-11 09:05'];
    expect(judge(conversation(sent, '11-12 10:00'), { lock: held }).standing).toBe('last-message');
    const { standing, reasons, lastMessage } = judge(conversation([...sent, fromBob('11-12 09:00')], '11-12 10:00'), {
      lock: held,
    });
    expect([standing, reasons]).toEqual(['unknown', [{ code: 'unknown', why: 'address-unknown' }]]);
    expect(lastMessage).toEqual({ status: 'sent', atMs: at('11-11 09:05') });
  });
});
