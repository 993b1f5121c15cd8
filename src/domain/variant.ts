import type { ConversationFacts } from './facts.ts';

/** Language and French address form of a text for a prospect. */
export type TextVariant = 'en' | 'fr-vous' | 'fr-tu';

export const textVariants: readonly TextVariant[] = ['en', 'fr-vous', 'fr-tu'];

/**
 * Variant for a conversation: what the rep chose, else its own language, else `fallbackLanguage` (BCP 47); French says vous unless
 * the contact says tu.
 */
export function variantOf(
  conversation: Pick<ConversationFacts, 'language' | 'register' | 'chosenVariant'>,
  fallbackLanguage: string,
): TextVariant {
  if (conversation.chosenVariant) return conversation.chosenVariant;
  const language = conversation.language?.code ?? fallbackLanguage;
  if (!/^fr\b/i.test(language)) return 'en';
  return conversation.register?.form === 'tu' ? 'fr-tu' : 'fr-vous';
}

/** The language of a variant. */
export function languageOf(variant: TextVariant): 'en' | 'fr' {
  return variant === 'en' ? 'en' : 'fr';
}
