import type { TextValues } from '../text-values.ts';
import { dayMs } from '../time.ts';
import type { TextVariant } from '../variant.ts';

const names: Record<TextVariant, { contact: string; rep: string; topic: string }> = {
  en: { contact: 'Emma', rep: 'Sam', topic: 'A new phone system' },
  'fr-vous': { contact: 'Marie', rep: 'Camille', topic: 'Nouvelle téléphonie' },
  'fr-tu': { contact: 'Marie', rep: 'Camille', topic: 'Nouvelle téléphonie' },
};

/** Invented values with which a text can be looked at where everything is known. */
export function sampleValues(variant: TextVariant, nowMs: number): TextValues {
  const { contact, rep, topic } = names[variant];
  return {
    contactFirstName: contact,
    repFirstName: rep,
    company: 'acme.example',
    topic,
    lastExchangeAtMs: nowMs - 17 * dayMs,
    meetingAtMs: nowMs - 5 * dayMs,
    offerAtMs: nowMs - 12 * dayMs,
    timeZone: null,
  };
}
