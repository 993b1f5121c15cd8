import { parse } from 'valibot';
import { recogniseMail } from '../domain/signals/recognise-mail.ts';
import { snoozeOffers } from '../domain/snooze-offers.ts';
import type { Caller } from '../messaging/caller.ts';
import type { BackgroundApi } from '../messaging/contract.ts';
import type { Handlers } from '../messaging/rpc.ts';
import { previewLastMessage } from './compose-last-message.ts';
import { importTexts, listTexts, resetText, saveText } from './edited-texts.ts';
import { claimLastMessage, confirmInserted, releaseLastMessage } from './last-message.ts';
import { listProspects } from './list-prospects.ts';
import { addMark, removeMark, restoreMark } from './marks.ts';
import { countNew, notice } from './notice.ts';
import type { Parts } from './parts.ts';
import { report } from './report.ts';
import * as request from './validate-request.ts';
import { viewConversation } from './view-conversation.ts';

/** The duties of the background, each behind the check of its argument. This is the map of `background/`. */
export function createHandlers(parts: Parts): Handlers<BackgroundApi> {
  return {
    report: (reading) => report(parts, reading),
    recogniseMails: (mails) => Promise.resolve(parse(request.mailsRequest, mails).map(recogniseMail)),
    viewConversation: (ref) => viewConversation(parts, parse(request.refRequest, ref)),
    listProspects: (query) => listProspects(parts, parse(request.prospectsQuery, query)),
    countNew: () => countNew(parts),
    notice: (ref) => notice(parts, parse(request.refRequest, ref)),
    addMark: (mark) => addMark(parts, parse(request.markRequest, mark)),
    removeMark: (mark) => removeMark(parts, parse(request.removeMarkRequest, mark)),
    restoreMark: (mark) => restoreMark(parts, parse(request.restoreMarkRequest, mark)),
    previewLastMessage: (text) => previewLastMessage(parts, parse(request.previewRequest, text)),
    claimLastMessage: (claim) => claimLastMessage(parts, parse(request.claimRequest, claim)),
    confirmInserted: (claim) => confirmInserted(parts, parse(request.claimReference, claim)),
    releaseLastMessage: (claim) => releaseLastMessage(parts, parse(request.claimReference, claim)),
    listTexts: () => listTexts(parts),
    saveText: (text) => saveText(parts, parse(request.saveTextRequest, text)),
    resetText: (text) => resetText(parts, parse(request.textRequest, text)),
    importTexts: (texts) => importTexts(parts, parse(request.importTextsRequest, texts)),
    snoozeOffers: async () => snoozeOffers(parts.now(), await parts.loadSettings()),
  };
}

/**
 * Who may call what. Facts come from webmail tabs alone, and so does everything that touches a composer; what the rep sets
 * comes from pages of ours alone.
 */
const callers: Record<keyof BackgroundApi, readonly Caller['kind'][]> = {
  report: ['webmail'],
  recogniseMails: ['webmail'],
  viewConversation: ['webmail', 'extension-page'],
  listProspects: ['webmail', 'extension-page'],
  countNew: ['webmail', 'extension-page'],
  notice: ['webmail', 'extension-page'],
  addMark: ['webmail', 'extension-page'],
  removeMark: ['webmail', 'extension-page'],
  restoreMark: ['webmail', 'extension-page'],
  previewLastMessage: ['webmail', 'extension-page'],
  claimLastMessage: ['webmail'],
  confirmInserted: ['webmail'],
  releaseLastMessage: ['webmail', 'extension-page'],
  listTexts: ['extension-page'],
  saveText: ['extension-page'],
  resetText: ['extension-page'],
  importTexts: ['extension-page'],
  snoozeOffers: ['webmail', 'extension-page'],
};

export function isAllowed(caller: Caller, method: keyof BackgroundApi): boolean {
  return callers[method].includes(caller.kind);
}
