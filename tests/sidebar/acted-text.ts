import { composeText, ownSource } from '../../src/domain/compose.ts';
import { checkCourtesy } from '../../src/domain/courtesy/check-courtesy.ts';
import type { TextValues } from '../../src/domain/text-values.ts';
import { textKeyOf, type TextSources } from '../../src/domain/texts/edited-texts.ts';
import type { ComposedText, TextChoice } from '../../src/messaging/contract.ts';

/** What is known of Marie and Paul. */
export const mariesValues: TextValues = {
  contactFirstName: 'Marie',
  repFirstName: 'Paul',
  company: 'acme.example',
  topic: 'Offer for the new warehouse',
  lastExchangeAtMs: new Date(2026, 10, 3, 9).getTime(),
  meetingAtMs: new Date(2026, 10, 26, 14).getTime(),
  offerAtMs: new Date(2026, 10, 5, 17).getTime(),
  timeZone: null,
};

/** The check is the same for the same words: no test waits for it twice. */
const checked = new Map<string, ReturnType<typeof checkCourtesy>>();
function remarksOn(text: string, language: 'en' | 'fr') {
  const key = `${language} ${text}`;
  const remarks = checked.get(key) ?? checkCourtesy(text, language);
  checked.set(key, remarks);
  return remarks;
}

/** A text as the background fills it in: by the rules of the domain, with what is said to be known. */
export function actedText(
  { edited, values }: { edited: TextSources; values: TextValues },
  { textKind, variant, given }: TextChoice,
): ComposedText {
  const source = edited[textKeyOf(textKind, variant)] ?? ownSource(textKind, variant);
  const composition = composeText(source, variant, values, given);
  const remarks = remarksOn(composition.text, variant === 'en' ? 'en' : 'fr');
  return { textKind, variant, ...composition, remarks };
}
