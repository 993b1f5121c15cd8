import { parse } from 'valibot';
import type { Caller } from '../messaging/caller.ts';
import type { BackgroundApi } from '../messaging/contract.ts';
import type { Handlers } from '../messaging/rpc.ts';
import { sidebarStyles } from '../sidebar/styles.ts';
import { changeSettings, readSettings } from './change-settings.ts';
import { chooseVariant } from './choose-variant.ts';
import { composeForInsertion, previewText } from './compose-text.ts';
import { countDashboard } from './dashboard.ts';
import { applyImport } from './data/apply-import.ts';
import { describeData } from './data/describe.ts';
import { eraseAccount, eraseContact, eraseEverything } from './data/erase.ts';
import { exportPart } from './data/export.ts';
import { findContacts } from './data/find-contacts.ts';
import { beginImport, dropImport, stageImport } from './data/stage-import.ts';
import { checkDraft } from './draft-check.ts';
import { importTexts, listTexts, resetText, saveText } from './edited-texts.ts';
import { getReady } from './get-ready.ts';
import { clearHealth, noteHealth, readHealth, restoreHealth } from './health.ts';
import { reportOrKeep } from './kept-in-memory.ts';
import { claimLastMessage, confirmInserted, releaseLastMessage } from './last-message.ts';
import { listProspects } from './list-prospects.ts';
import { addMark, removeMark, restoreMark } from './marks.ts';
import { notice } from './notice.ts';
import { openPage } from './open-page.ts';
import type { Parts } from './parts.ts';
import { recogniseLanguage } from './recognise-language.ts';
import { recogniseMails } from './recognise-mails.ts';
import { openedLocks, restoreSent } from './restore-sent.ts';
import { rowChips } from './row-chips.ts';
import { compareSent, keepLastMessage, settleSent } from './sent-message.ts';
import { listSnoozeOffers } from './snooze.ts';
import { tellStorageFailures } from './storage-sentences.ts';
import * as request from './validate-request.ts';
import { viewStoredOrKept } from './view-kept.ts';

/** The duties of the background, each behind the check of its argument. This is the map of `background/`. */
export function createHandlers(parts: Parts): Handlers<BackgroundApi> {
  const handlers: Handlers<BackgroundApi> = {
    getReady: () => getReady(parts),
    report: (reading) => reportOrKeep(parts, reading),
    recogniseMails: (mails) => Promise.resolve(recogniseMails(parse(request.mailsRequest, mails))),
    recogniseLanguage: (words) => recogniseLanguage(parts, parse(request.wordsRequest, words)),
    viewConversation: (ref) => viewStoredOrKept(parts, parse(request.refRequest, ref)),
    listProspects: (query) => listProspects(parts, parse(request.prospectsQuery, query)),
    notice: (ref) => notice(parts, parse(request.refRequest, ref)),
    addMark: (mark) => addMark(parts, parse(request.markRequest, mark)),
    removeMark: (mark) => removeMark(parts, parse(request.removeMarkRequest, mark)),
    restoreMark: (mark) => restoreMark(parts, parse(request.restoreMarkRequest, mark)),
    previewText: (text) => previewText(parts, parse(request.previewRequest, text)),
    composeText: (text) => composeForInsertion(parts, parse(request.composeRequest, text)),
    claimLastMessage: (claim) => claimLastMessage(parts, parse(request.claimRequest, claim)),
    confirmInserted: (claim) => confirmInserted(parts, parse(request.claimReference, claim)),
    releaseLastMessage: (claim) => releaseLastMessage(parts, parse(request.claimReference, claim)),
    keepLastMessage: (ref) => keepLastMessage(parts, parse(request.refRequest, ref)),
    compareSent: (sent) => compareSent(parts, parse(request.sentRequest, sent)),
    settleSent: (said) => settleSent(parts, parse(request.settleSentRequest, said)),
    restoreSent: (undone) => restoreSent(parts, parse(openedLocks(parts.now()), undone)),
    checkDraft: (draft) => checkDraft(parts, parse(request.draftRequest, draft)),
    chooseVariant: (chosen) => chooseVariant(parts, parse(request.variantRequest, chosen)),
    listTexts: () => listTexts(parts),
    saveText: (text) => saveText(parts, parse(request.saveTextRequest, text)),
    resetText: (text) => resetText(parts, parse(request.textRequest, text)),
    importTexts: (texts) => importTexts(parts, parse(request.importTextsRequest, texts)),
    sidebarStyles: () => sidebarStyles,
    snoozeOffers: () => listSnoozeOffers(parts),
    rowChips: (query) => rowChips(parts, parse(request.chipsQuery, query)),
    openPage: (wanted) => openPage(parts, parse(request.pageRequest, wanted)),
    readSettings: () => readSettings(parts),
    changeSettings: (change) => changeSettings(parts, change),
    describeData: () => describeData(parts),
    exportPart: (piece) => exportPart(parts, parse(request.exportRequest, piece).from),
    beginImport: () => beginImport(parts),
    stageImport: (lines) => stageImport(parts, parse(request.importLines, lines)),
    applyImport: (named) => applyImport(parts, parse(request.importRequest, named)),
    dropImport: (named) => dropImport(parts, parse(request.importRequest, named)),
    findContacts: (wanted) => findContacts(parts, parse(request.contactSearch, wanted)),
    eraseContact: (person) => eraseContact(parts, parse(request.personRequest, person)),
    eraseAccount: (mailbox) => eraseAccount(parts, parse(request.accountRequest, mailbox)),
    eraseEverything: () => eraseEverything(parts),
    noteHealth: (report) => noteHealth(parts, report),
    readHealth: () => readHealth(parts),
    clearHealth: () => clearHealth(parts),
    restoreHealth: (view) => restoreHealth(parts, view),
    countDashboard: (query) => countDashboard(parts, parse(request.dashboardQuery, query)),
  };
  return tellStorageFailures(handlers, parts);
}

/**
 * Who may call what. Facts come from webmail tabs alone, and so does everything that touches a composer; what the rep sets
 * comes from pages of ours alone.
 */
const callers: Record<keyof BackgroundApi, readonly Caller['kind'][]> = {
  getReady: ['webmail'],
  report: ['webmail'],
  recogniseMails: ['webmail'],
  recogniseLanguage: ['webmail'],
  viewConversation: ['webmail', 'extension-page'],
  listProspects: ['webmail', 'extension-page'],
  notice: ['webmail', 'extension-page'],
  addMark: ['webmail', 'extension-page'],
  removeMark: ['webmail', 'extension-page'],
  restoreMark: ['webmail', 'extension-page'],
  previewText: ['webmail', 'extension-page'],
  composeText: ['webmail'],
  claimLastMessage: ['webmail'],
  confirmInserted: ['webmail'],
  releaseLastMessage: ['webmail', 'extension-page'],
  keepLastMessage: ['webmail', 'extension-page'],
  compareSent: ['webmail'],
  settleSent: ['webmail', 'extension-page'],
  restoreSent: ['webmail', 'extension-page'],
  checkDraft: ['webmail'],
  chooseVariant: ['webmail', 'extension-page'],
  listTexts: ['extension-page'],
  saveText: ['extension-page'],
  resetText: ['extension-page'],
  importTexts: ['extension-page'],
  sidebarStyles: ['webmail'],
  snoozeOffers: ['webmail', 'extension-page'],
  rowChips: ['webmail'],
  openPage: ['webmail', 'extension-page'],
  readSettings: ['extension-page'],
  changeSettings: ['extension-page'],
  describeData: ['extension-page'],
  exportPart: ['extension-page'],
  beginImport: ['extension-page'],
  stageImport: ['extension-page'],
  applyImport: ['extension-page'],
  dropImport: ['extension-page'],
  findContacts: ['extension-page'],
  eraseContact: ['extension-page'],
  eraseAccount: ['extension-page'],
  eraseEverything: ['extension-page'],
  noteHealth: ['webmail'],
  readHealth: ['extension-page'],
  clearHealth: ['extension-page'],
  restoreHealth: ['extension-page'],
  countDashboard: ['extension-page'],
};

export function isAllowed(caller: Caller, method: keyof BackgroundApi): boolean {
  return callers[method].includes(caller.kind);
}
