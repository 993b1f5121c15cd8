import type { TextSources } from '../../src/domain/texts/edited-texts.ts';
import { lastMessageKinds, type TextKind } from '../../src/domain/texts/kinds.ts';
import type { Assessment, Standing } from '../../src/domain/standing.ts';
import type { TextVariant } from '../../src/domain/variant.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import type { ActedHost } from './acted-host.ts';
import { mariesValues } from './acted-text.ts';
import { assessment, atWork, conversation, ghosting, longName } from './material.ts';

interface TextScenario {
  host: Partial<ActedHost>;
  press?: string[];
}

const shown = { isCollapsed: false, open: ['preview'], closedGroups: [] };
const hidden = { ...shown, open: [] };
const longTopic =
  'Everything we talked about on Thursday with Anne-Charlotte and the whole purchasing department of the northern region, including the framework agreement, its appendices and what follows from them';

/** A conversation in which these texts fit, with the preview open. */
export const offering = (
  standing: Standing,
  texts: TextKind[],
  { variant = 'en', ...changes }: Partial<Assessment> & { variant?: TextVariant } = {},
) => conversation(assessment(standing, { texts, ...changes }), { variant });

const offer = (view: ActedHost['view'], more: Partial<ActedHost> = {}, press?: string[]): TextScenario => ({
  host: { view, uiState: shown, ...more },
  ...(press && { press }),
});

const back: Partial<Assessment> = {
  reasons: [{ code: 'came-back', atMs: atWork - 2 * hourMs, after: 'last-message' }],
  silence: null,
};
const milder: TextKind[] = ['clear-yes', 'help-deciding'];
const notYet = { status: 'not-yet', fromMs: atWork + 2 * dayMs } as const;
const everything = ghosting();
everything.assessment.texts = [...lastMessageKinds, ...milder];

/** Texts of a rep who wants dates in them that are not always known. */
const oneGap: TextSources = {
  'en/clear-yes':
    'Hello {contact},\n\nYou spoke of a decision after {meeting}. Would a call of a quarter of an hour about “{topic}” help? A clear “no” is as welcome as a clear “yes”.\n\nBest wishes,\n{rep}',
  'fr-vous/clear-yes':
    'Bonjour {contact},\n\nVous parliez d’une décision après le {meeting}. Un appel d’un quart d’heure au sujet de « {topic} » vous aiderait-il ? Un « non » clair me convient aussi bien qu’un « oui ».\n\nBien à vous,\n{rep}',
};
const threeGaps: TextSources = {
  'en/clear-yes':
    'Hello {contact},\n\nSince our meeting on {meeting} and our offer of {offer} nothing has moved. Would a short call about “{topic}” help?\n\nBest wishes,\n{rep}',
};
const sharp: TextSources = {
  'en/last-message':
    'Hello {contact},\n\nYou never answered my offer about “{topic}”. If I hear nothing by Friday, I will close your file.\n\nBest wishes,\n{rep}',
};
const nothingDated = { ...mariesValues, meetingAtMs: null, offerAtMs: null };

/** States of the text that is offered: every kind in its standing, what is missing, what is edited, what may hurt. */
export const textScenarios: Record<string, TextScenario> = {
  'text-last-message': offer(ghosting()),
  'text-last-message-french': offer({ ...ghosting(), variant: 'fr-vous' }),
  'text-after-missed-meeting': offer(
    offering('ghosting', ['last-message-after-missed-meeting'], { lastMessage: { status: 'offered', hint: null } }),
  ),
  'text-after-offer': offer(
    offering('ghosting', ['last-message-after-offer', 'help-deciding'], {
      lastMessage: { status: 'offered', hint: 'better-on-a-working-morning' },
      variant: 'fr-vous',
    }),
  ),
  'text-confirm-meeting': offer(offering('unconfirmed', ['confirm-meeting'])),
  'text-confirm-meeting-french': offer(offering('unconfirmed', ['confirm-meeting'], { variant: 'fr-vous' })),
  'text-clear-yes': offer(offering('quiet', milder)),
  'text-help-deciding': offer(offering('ghosting', ['help-deciding'], { lastMessage: notYet, variant: 'fr-tu' })),
  'text-reschedule': offer(offering('waiting', ['reschedule'])),
  'text-welcome-back': offer(offering('back', ['welcome-back'], back)),
  'text-not-yet': offer(offering('ghosting', milder, { lastMessage: notYet }), { uiState: hidden }),
  'text-menu': offer(everything, { uiState: hidden }, ['choose-text']),
  'text-menu-one': offer(offering('unconfirmed', ['confirm-meeting']), { uiState: hidden }, ['choose-text']),
  'text-one-gap': offer(offering('quiet', milder), { edited: oneGap, values: nothingDated }),
  'text-one-gap-french': offer(offering('quiet', milder, { variant: 'fr-vous' }), {
    edited: oneGap,
    values: nothingDated,
  }),
  'text-one-gap-hidden': offer(offering('quiet', milder), { edited: oneGap, values: nothingDated, uiState: hidden }),
  'text-three-gaps': offer(
    offering('quiet', milder),
    { edited: threeGaps, values: { ...nothingDated, contactFirstName: null } },
    ['insert-clear-yes'],
  ),
  'text-editing': offer(offering('quiet', milder), {}, ['edit-topic']),
  'text-editing-long': offer(offering('quiet', milder), { values: { ...mariesValues, topic: longTopic } }, [
    'edit-topic',
  ]),
  'text-long-values': offer(offering('quiet', milder), {
    values: { ...mariesValues, topic: longTopic, contactFirstName: longName },
  }),
  'text-remarks': offer(ghosting(), { edited: sharp }),
  'text-remarks-hidden': offer(ghosting(), { edited: sharp, uiState: hidden }),
  'text-inserted': offer(offering('quiet', milder), {}, ['insert-clear-yes']),
  'text-copied': offer(
    offering('back', ['welcome-back'], back),
    { insertOutcome: () => Promise.resolve({ status: 'copied', why: null, text: 'Hello Marie', copied: true }) },
    ['copy-text'],
  ),
  'text-has-text': offer(
    offering('unconfirmed', ['confirm-meeting']),
    { insertOutcome: () => Promise.resolve({ status: 'has-text' }) },
    ['insert-confirm-meeting'],
  ),
  'text-failed': offer(offering('quiet', milder), { failing: { previewText: new Error('no') } }),
};
