import * as v from 'valibot';
import { closeReasons, resolutions } from '../domain/marks.ts';
import { textKeys } from '../domain/texts/edited-texts.ts';
import { lastMessageKinds, textKinds } from '../domain/texts/kinds.ts';
import { placeholders } from '../domain/texts/template.ts';
import { textVariants } from '../domain/variant.ts';
import { extensionPages, prospectGroups } from '../messaging/contract.ts';
import { dataSections, longestLine } from '../messaging/data-api.ts';
import { address, addressOrNull, idOrNull, listOf, subjectText } from './reading-parts.ts';

/** What the methods of the background accept, besides readings. A call that breaks it is a bug and is refused whole. */

const id = v.pipe(
  idOrNull,
  v.check((value) => value !== null),
  v.transform((value) => value ?? ''),
);
/** Claims and marks are named by random ids of ours. */
const token = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const ref = { account: address, conversationId: id };
const variant = v.picklist(textVariants);

export const refRequest = v.strictObject(ref);
export const prospectsQuery = v.strictObject({
  account: v.nullable(address),
  search: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  limits: v.exactOptional(
    v.record(v.picklist(prospectGroups), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000))),
  ),
});
export const chipsQuery = v.strictObject({ account: address, conversationIds: listOf(id, 200) });
export const pageRequest = v.strictObject({ page: v.picklist(extensionPages) });
export const dashboardQuery = v.strictObject({
  account: v.nullable(address),
  months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36)),
});
/** What a mark names lies within some years: a date far beyond would break every judgement that counts from it. */
const named = v.pipe(instant, v.minValue(Date.UTC(2004, 0, 1)), v.maxValue(Date.UTC(2100, 0, 1)));
const markKind = v.variant('type', [
  v.strictObject({ type: v.picklist(['met', 'answered-elsewhere', 'not-a-prospect', 'objected']) }),
  v.strictObject({ type: v.literal('let-go'), why: v.exactOptional(v.picklist(closeReasons)) }),
  v.strictObject({ type: v.literal('resolved'), how: v.picklist(resolutions) }),
  v.strictObject({ type: v.literal('meeting'), atMs: named, insteadOfMs: v.nullable(named) }),
  v.strictObject({ type: v.picklist(['meeting-held', 'meeting-missed']), atMs: named }),
  v.strictObject({ type: v.literal('paused'), untilMs: named, why: v.exactOptional(v.literal('sharp-draft')) }),
]);
export const markRequest = v.strictObject({ ...ref, forContact: v.boolean(), what: markKind });
export const restoreMarkRequest = v.strictObject({
  id: token,
  account: address,
  contact: address,
  conversationId: v.nullable(id),
  madeAtMs: instant,
  knownUntilMs: v.exactOptional(instant),
  what: markKind,
});
const longestWords = 10_000;
export const mailsRequest = listOf(
  v.strictObject({
    subject: subjectText,
    text: v.pipe(v.string(), v.maxLength(longestWords)),
    sender: addressOrNull,
    sentAtMs: v.nullable(instant),
  }),
  100,
);
const wordsOfSide = v.pipe(v.string(), v.maxLength(4_000));
export const wordsRequest = v.strictObject({ subject: subjectText, ofContact: wordsOfSide, ofRep: wordsOfSide });
export const removeMarkRequest = v.strictObject({ account: address, markId: token });
/** One line, as long as a subject may be. */
const givenValue = v.pipe(v.string(), v.maxLength(300), v.regex(/^[^\p{Cc}\u2028\u2029]*$/u));
const given = v.exactOptional(v.record(v.picklist(placeholders), givenValue));
export const previewRequest = v.strictObject({
  ...ref,
  textKind: v.nullable(v.picklist(textKinds)),
  variant: v.nullable(variant),
  given,
});
const isLastMessage = v.picklist(lastMessageKinds);
export const composeRequest = v.strictObject({
  ...ref,
  textKind: v.pipe(
    v.picklist(textKinds),
    v.check((kind) => !v.is(isLastMessage, kind)),
  ),
  variant,
  given,
});
export const claimRequest = v.strictObject({ ...ref, claimId: token, textKind: isLastMessage, variant, given });
/** A draft or a mail, looked at in memory. */
const ownWords = v.pipe(v.string(), v.maxLength(20_000));
export const draftRequest = v.strictObject({ ...ref, text: ownWords });
export const sentRequest = v.strictObject({ ...ref, messageId: id, text: ownWords });
export const settleSentRequest = v.strictObject({ ...ref, wasLastMessage: v.boolean() });
export const variantRequest = v.strictObject({ ...ref, variant: v.nullable(variant) });
export const claimReference = v.strictObject({ ...ref, claimId: v.nullable(token) });

const text = { kind: v.picklist(textKinds), variant };
/** Far longer than any text that is accepted, whose bounds are told to the rep. */
const source = v.pipe(v.string(), v.maxLength(100_000));
export const textRequest = v.strictObject(text);
export const saveTextRequest = v.strictObject({ ...text, source });
export const importTextsRequest = v.strictObject({ texts: v.record(v.picklist(textKeys), v.nullable(source)) });

const keyPart = v.pipe(v.string(), v.maxLength(300));
export const exportRequest = v.strictObject({
  from: v.nullable(
    v.strictObject({
      section: v.picklist(dataSections),
      after: v.nullable(v.pipe(v.array(keyPart), v.minLength(1), v.maxLength(2))),
      mailboxes: v.array(keyPart),
    }),
  ),
});
export const importRequest = v.strictObject({ importId: token });
export const importLines = v.strictObject({
  importId: token,
  part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestLine))), v.maxLength(5_000)),
  isLast: v.boolean(),
});
export const contactSearch = v.strictObject({ search: v.pipe(v.string(), v.maxLength(300)) });
export const personRequest = v.strictObject({ account: address, address, alsoExclusion: v.exactOptional(v.boolean()) });
export const accountRequest = v.strictObject({ account: address });

export type MarkRequest = v.InferOutput<typeof markRequest>;
export type ClaimRequest = v.InferOutput<typeof claimRequest>;
export type PreviewRequest = v.InferOutput<typeof previewRequest>;
export type ComposeRequest = v.InferOutput<typeof composeRequest>;
