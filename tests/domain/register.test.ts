import { describe, expect, it } from 'vitest';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { mergeConversation } from '../../src/domain/merge.ts';
import type { ConversationReading } from '../../src/domain/reading.ts';
import { registerOf } from '../../src/domain/register.ts';
import { unknownTime } from '../../src/domain/time.ts';
import { variantOf } from '../../src/domain/variant.ts';
import { page } from './builders.ts';

it.each([
  ['Merci Paul, tu peux m’appeler demain ? À toi de voir.', 'tu'],
  ['Je t’envoie cela, dis-moi si tu es libre pour un rendez-vous.', 'tu'],
  ['Pouvez-vous nous envoyer votre offre ? S’il vous plaît.', 'vous'],
  ['Je vous rappelle demain.', 'vous'],
  ['D’accord pour le rendez-vous de mardi.', null],
  ['Tu vois avec l’équipe, vous êtes les bienvenus.', null],
  ['Les TU sont en échec.', null],
  ['', null],
])('%s: %s', (text, register) => {
  expect(registerOf(text)).toBe(register);
});

describe('the variant of a text', () => {
  const atMs = 1;
  it('follows the conversation, then the rep', () => {
    expect(variantOf({ language: { code: 'fr', atMs }, register: null }, 'en')).toBe('fr-vous');
    expect(variantOf({ language: { code: 'fr', atMs }, register: { form: 'tu', by: 'contact', atMs } }, 'en')).toBe(
      'fr-tu',
    );
    expect(variantOf({ language: { code: 'en', atMs }, register: null }, 'fr')).toBe('en');
    expect(variantOf({ language: null, register: null }, 'fr-CA')).toBe('fr-vous');
    expect(variantOf({ language: { code: 'fry', atMs }, register: null }, 'fr')).toBe('en');
  });

  it.each(['en', 'fr-vous', 'fr-tu'] as const)('is what the rep prefers, %s, where nothing is known', (preferred) => {
    expect(variantOf({ language: null, register: null }, preferred)).toBe(preferred);
    expect(variantOf({ language: { code: 'en', atMs }, register: null }, preferred)).toBe('en');
  });

  it('says tu in French of unknown form only where the rep prefers it', () => {
    const french = { language: { code: 'fr', atMs }, register: null };
    expect(variantOf(french, 'fr-tu')).toBe('fr-tu');
    expect(variantOf(french, 'en')).toBe('fr-vous');
    expect(variantOf({ ...french, register: { form: 'vous', by: 'contact', atMs } }, 'fr-tu')).toBe('fr-vous');
  });
});

describe('language and register of a conversation', () => {
  type Words = Pick<ConversationReading, 'language' | 'register'>;
  const frenchBy = (by: 'contact' | 'rep', form: 'tu' | 'vous'): Words => ({ language: 'fr', register: { form, by } });

  /** What is known after words were on screen at these times, in this order. */
  const merged = (...readings: [takenAtMs: number, words: Words][]) => {
    let facts: ConversationFacts | null = null;
    for (const [takenAtMs, words] of readings) {
      const nothing = {
        id: 'talk',
        subject: '',
        startedAt: unknownTime,
        messages: [],
        hiddenCount: 0,
        hasDraft: false,
      };
      const newest = { status: 'unknown', why: 'newest-not-identified' } as const;
      facts = mergeConversation(facts, page({ takenAtMs }), { ...nothing, newest, ...words });
    }
    return [facts?.language?.code, facts?.register?.form];
  };

  it('are those of the latest reading that knew them', () => {
    const unknown = { language: null, register: null };
    expect(merged([2, frenchBy('rep', 'tu')], [3, unknown], [1, { language: 'en', register: null }])).toEqual([
      'fr',
      'tu',
    ]);
    expect(merged([1, frenchBy('contact', 'vous')], [2, frenchBy('contact', 'tu')])).toEqual(['fr', 'tu']);
  });

  it('are the contact’s own, though a later page shows only the rep’s words', () => {
    expect(merged([1, frenchBy('contact', 'tu')], [2, frenchBy('rep', 'vous')])).toEqual(['fr', 'tu']);
    expect(merged([2, frenchBy('rep', 'vous')], [1, frenchBy('contact', 'tu')])).toEqual(['fr', 'tu']);
  });
});
