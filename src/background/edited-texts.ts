import * as v from 'valibot';
import { ownSource } from '../domain/compose.ts';
import { UserError } from '../domain/errors.ts';
import {
  placeOfFault,
  textKeyOf,
  textKeys,
  textOfKey,
  tidySource,
  type TextKey,
  type TextSources,
} from '../domain/texts/edited-texts.ts';
import { checkSource, type SourceFault, type TemplateSource } from '../domain/texts/template-source.ts';
import type { EditableText, TextRef } from '../messaging/contract.ts';
import type { Parts } from './parts.ts';
import { tellTabs } from './tell-tabs.ts';

/** The key of the texts in `storage.local`, and in what an administrator provides. */
export const textsKey = 'texts';

/** Sources that stand before our own: the rep's before the administrator's. */
export interface TextsInForce {
  edited: TextSources;
  provided: TextSources;
}

const source = v.pipe(
  v.string(),
  v.transform(tidySource),
  v.check((text) => checkSource(text).length === 0),
);
const record = v.record(v.string(), v.unknown());

/** Sources as they are stored or provided; what is no text of ours, or has a fault, counts as absent. */
export function parseTexts(stored: unknown): TextSources {
  if (!v.is(record, stored)) return {};
  return Object.fromEntries(
    textKeys.flatMap((key) => {
      const parsed = v.safeParse(source, Object.hasOwn(stored, key) ? stored[key] : undefined);
      return parsed.success ? [[key, parsed.output]] : [];
    }),
  );
}

export async function loadTexts({ texts }: Parts): Promise<TextsInForce> {
  const [edited, provided] = await Promise.all([texts.load(), texts.loadProvided()]);
  return { edited: parseTexts(edited), provided: parseTexts(provided) };
}

/** The source a text is composed from. */
export function sourceInForce({ edited, provided }: TextsInForce, key: TextKey): TemplateSource {
  return edited[key] ?? baseOf(provided, key);
}

/** Every text of the set, with what the rep made of it. */
export async function listTexts(parts: Parts): Promise<EditableText[]> {
  const { edited, provided } = await loadTexts(parts);
  return textKeys.map((key) => ({
    ...textOfKey(key),
    base: baseOf(provided, key),
    isProvided: provided[key] !== undefined,
    edited: edited[key] ?? null,
  }));
}

/** @throws {UserError} the source has a fault */
export async function saveText(parts: Parts, { kind, variant, source: wanted }: TextRef & { source: string }) {
  await changeTexts(parts, { [textKeyOf(kind, variant)]: wanted });
  return null;
}

export async function resetText(parts: Parts, { kind, variant }: TextRef) {
  await changeTexts(parts, { [textKeyOf(kind, variant)]: null });
  return null;
}

/**
 * Takes over all of these texts or, where one has a fault, none. Null resets a text.
 * @throws {UserError} a source has a fault
 */
export async function importTexts(parts: Parts, { texts }: { texts: Partial<Record<TextKey, string | null>> }) {
  return { changed: await changeTexts(parts, texts) };
}

/** @returns how many texts read otherwise than before */
async function changeTexts(parts: Parts, wanted: Partial<Record<TextKey, string | null>>): Promise<number> {
  const changed = await parts.texts.alone(async () => {
    const before = await loadTexts(parts);
    const edited = { ...before.edited };
    for (const key of textKeys) {
      const text = wanted[key];
      if (text === undefined) continue;
      const tidy = text === null ? null : checked(parts, key, tidySource(text));
      // A text that says what it would say anyway is not the rep's: it follows when ours becomes better.
      if (tidy === null || tidy === baseOf(before.provided, key)) Reflect.deleteProperty(edited, key);
      else edited[key] = tidy;
    }
    await parts.texts.save(edited);
    const after = { ...before, edited };
    return textKeys.filter((key) => sourceInForce(before, key) !== sourceInForce(after, key)).length;
  });
  if (changed > 0) tellTabs(parts);
  return changed;
}

function baseOf(provided: TextSources, key: TextKey): TemplateSource {
  const { kind, variant } = textOfKey(key);
  return provided[key] ?? ownSource(kind, variant);
}

const faultMessages: Record<SourceFault['code'], string> = {
  'unknown-gap': 'texts_faultUnknownGap',
  'open-bracket': 'texts_faultOpenBracket',
  'stray-bracket': 'texts_faultStrayBracket',
  empty: 'texts_faultEmpty',
  'too-long': 'texts_faultTooLong',
};

/** @throws {UserError} what is wrong with the text, and where */
function checked({ getMessage }: Parts, key: TextKey, text: string): TemplateSource {
  const [fault] = checkSource(text);
  if (fault === undefined) return text;
  const { line, words } = placeOfFault(text, fault);
  throw new UserError(getMessage(faultMessages[fault.code], [String(line), words]));
}
