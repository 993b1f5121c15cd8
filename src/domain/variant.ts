import type { ConversationFacts } from './facts.ts';

/** Language and French address form of a text for a prospect. */
export type TextVariant = 'en' | 'fr-vous' | 'fr-tu';

export const textVariants: readonly TextVariant[] = ['en', 'fr-vous', 'fr-tu'];

/**
 * Variant for a conversation: what the rep chose for it, else its own language and, in French, form of address. Where it suggests
 * none, `fallback` decides: the variant that the rep chose for such conversations, or the language of the browser (BCP 47), whose
 * French says vous.
 */
export function variantOf(
  conversation: Pick<ConversationFacts, 'language' | 'register' | 'chosenVariant'>,
  fallback: string,
): TextVariant {
  if (conversation.chosenVariant) return conversation.chosenVariant;
  const language = conversation.language?.code ?? fallback;
  if (!/^fr\b/i.test(language)) return 'en';
  const isTu = conversation.register ? conversation.register.form === 'tu' : fallback === 'fr-tu';
  return isTu ? 'fr-tu' : 'fr-vous';
}

/** The language of a variant. */
export function languageOf(variant: TextVariant): 'en' | 'fr' {
  return variant === 'en' ? 'en' : 'fr';
}
