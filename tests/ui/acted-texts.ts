import { ownSource } from '../../src/domain/compose.ts';
import { textKeyOf, textKeys, textOfKey, type TextSources } from '../../src/domain/texts/edited-texts.ts';
import type { BackgroundApi, EditableText, TextRef } from '../../src/messaging/contract.ts';

type TextMethod = 'listTexts' | 'saveText' | 'resetText' | 'importTexts';

/** The texts of an acted background: `edited` is what it has stored. */
export function actedTexts(edited: TextSources = {}, provided: TextSources = {}) {
  const write = (ref: TextRef, source: string | null) => {
    const key = textKeyOf(ref.kind, ref.variant);
    if (source === null) Reflect.deleteProperty(edited, key);
    else edited[key] = source;
    return null;
  };
  const answers: { [Method in TextMethod]: (argument: never) => unknown } = {
    listTexts: (): EditableText[] =>
      textKeys.map((key) => {
        const { kind, variant } = textOfKey(key);
        const base = provided[key] ?? ownSource(kind, variant);
        return { kind, variant, base, isProvided: key in provided, edited: edited[key] ?? null };
      }),
    saveText: (request: Parameters<BackgroundApi['saveText']>[0]) => write(request, request.source),
    resetText: (request: TextRef) => write(request, null),
    importTexts: ({ texts }: Parameters<BackgroundApi['importTexts']>[0]) => {
      const keys = textKeys.filter((key) => texts[key] !== undefined);
      for (const key of keys) write(textOfKey(key), texts[key] ?? null);
      return { changed: keys.length };
    },
  };
  return answers;
}
