import { assess, type AssessInput } from '../../../domain/assess.ts';
import { composeText, ownSource } from '../../../domain/compose.ts';
import type { LastMessageLock, Mark } from '../../../domain/marks.ts';
import { shippedModel } from '../../../domain/reply-model.ts';
import { snoozeOffers } from '../../../domain/snooze-offers.ts';
import { valuesFor } from '../../../domain/text-values.ts';
import { lastMessageKinds } from '../../../domain/texts/kinds.ts';
import { variantOf, type TextVariant } from '../../../domain/variant.ts';
import {
  prospectGroups,
  type ComposedText,
  type ConversationView,
  type ProspectsView,
  type TextChoice,
} from '../../../messaging/contract.ts';
import type { SidebarBackground } from '../../../sidebar/host.ts';
import { sidebarStyles } from '../../../sidebar/styles.ts';
import { tellConversation } from '../../../telling/tell-conversation.ts';
import { tellGroup, tellProspect } from '../../../telling/tell-prospects.ts';
import { tellSnooze } from '../../../telling/tell-snooze.ts';
import type { Words } from '../../../ui/words.ts';
import { accountAt, camille, factsOf, practiceRef, practiceSettings, type PracticeMail } from './story.ts';

/** What the practice knows: mails, marks and the lock, in memory and gone with the page. */
export interface PracticeFacts {
  subject: string;
  mails: readonly PracticeMail[];
  marks: Mark[];
  lock: LastMessageLock | null;
  chosenVariant: TextVariant | null;
}

export interface PracticeBackground {
  asked: SidebarBackground;
  /** The text as it would stand in the mail. */
  compose(choice: TextChoice): ComposedText;
}

/**
 * Answers the sidebar by the product's own rules, over the invented conversation alone: nothing is stored and nothing of the
 * rep's mail is touched.
 */
export function createPracticeBackground(
  facts: PracticeFacts,
  { words, uiLanguage, now }: { words: Words; uiLanguage: string; now: () => number },
  { onChange, onOpenOptions }: { onChange: () => void; onOpenOptions: () => void },
): PracticeBackground {
  const conversation = () => ({
    ...factsOf(facts.mails, facts.subject, now()),
    ...(facts.chosenVariant && { chosenVariant: facts.chosenVariant }),
  });
  const input = (): AssessInput => ({
    ...{ conversation: conversation(), others: [], account: accountAt(facts.mails), settings: practiceSettings },
    ...{ marks: facts.marks, lock: facts.lock, nowMs: now(), model: shippedModel },
  });
  const compose = ({ textKind, variant, given = {} }: TextChoice): ComposedText => {
    const { text, pieces, missing } = composeText(ownSource(textKind, variant), variant, valuesFor(input()), given);
    return { textKind, variant, text, pieces, missing, remarks: [] };
  };
  const view = (): ConversationView => {
    const judged = { assessment: assess(input()), marks: facts.marks, paceHint: null, atMs: now() };
    return {
      ...{ ref: practiceRef, webmail: 'practice', subject: facts.subject, ...judged },
      variant: variantOf(conversation(), uiLanguage),
      ...(facts.chosenVariant && { isVariantChosen: true as const }),
      told: tellConversation(judged, words),
    };
  };
  const prospects = (): ProspectsView => {
    const { standing, silence } = assess(input());
    const group = prospectGroups.find((each) => each === standing);
    const shown = {
      name: camille.name,
      company: 'atelier-nord.example',
      subject: facts.subject,
      silentWorkingDays: silence && Math.floor(silence.workingDays),
    };
    const item = {
      ...{ ref: practiceRef, webmail: 'practice', lastAtMs: facts.mails.at(-1)?.atMs ?? null, isNew: false },
      ...{ ...shown, told: tellProspect(shown, words) },
    };
    const groups = group ? [{ group, told: tellGroup(group, words), count: 1, items: [item] }] : [];
    return { groups, knownConversations: 1, judgedConversations: 1, atMs: now() };
  };
  const remove = (id: string) => facts.marks.filter((mark) => mark.id !== id);
  const done = () => Promise.resolve(null);
  const changed = () => {
    onChange();
    return done();
  };
  return {
    compose,
    asked: {
      viewConversation: () => Promise.resolve(view()),
      listProspects: () => Promise.resolve(prospects()),
      notice: done,
      sidebarStyles: () => Promise.resolve(sidebarStyles),
      snoozeOffers: () => {
        const [next, ...later] = snoozeOffers(now(), practiceSettings);
        return Promise.resolve([tellSnooze(next, words), ...later.map((offer) => tellSnooze(offer, words))]);
      },
      addMark: ({ what, forContact, conversationId }) => {
        const mark: Mark = {
          ...{ id: crypto.randomUUID(), account: practiceRef.account, contact: camille.address ?? '', what },
          ...{ conversationId: forContact ? null : conversationId, madeAtMs: now() },
        };
        facts.marks = [mark, ...facts.marks];
        onChange();
        return Promise.resolve(mark);
      },
      removeMark: ({ markId }) => {
        facts.marks = remove(markId);
        return changed();
      },
      restoreMark: (mark) => {
        facts.marks = [mark, ...remove(mark.id)];
        return changed();
      },
      previewText: ({ textKind, variant, given = {} }) =>
        Promise.resolve(
          compose({
            textKind: textKind ?? view().assessment.texts[0] ?? lastMessageKinds[0],
            variant: variant ?? view().variant,
            given,
          }),
        ),
      chooseVariant: ({ variant }) => {
        facts.chosenVariant = variant;
        return changed();
      },
      releaseLastMessage: () => {
        facts.lock = null;
        onChange();
        return Promise.resolve({ released: true });
      },
      confirmInserted: done,
      keepLastMessage: done,
      settleSent: () => Promise.resolve({ opened: [] }),
      restoreSent: () => Promise.resolve({ restored: false }),
      openPage: () => {
        onOpenOptions();
        return done();
      },
    },
  };
}
