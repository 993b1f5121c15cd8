import { defaultSettings } from '../../src/domain/settings.ts';
import { snoozeOffers } from '../../src/domain/snooze-offers.ts';
import type { TextValues } from '../../src/domain/text-values.ts';
import type { TextSources } from '../../src/domain/texts/edited-texts.ts';
import type { LastMessageLock, Mark } from '../../src/domain/marks.ts';
import type {
  BackgroundApi,
  Client,
  ComposedText,
  ProspectsQuery,
  ProspectsView,
} from '../../src/messaging/contract.ts';
import type { InsertOutcome, PageSituation, SidebarHost, UndoOutcome } from '../../src/sidebar/host.ts';
import { sidebarStyles } from '../../src/sidebar/styles.ts';
import type { ToldConversation } from '../../src/telling/told.ts';
import { tellConversation } from '../../src/telling/tell-conversation.ts';
import { tellGroup, tellProspect } from '../../src/telling/tell-prospects.ts';
import { tellSnooze } from '../../src/telling/tell-snooze.ts';
import { createWords, type MessageKey, type Words } from '../../src/ui/words.ts';
import { messagesOf, type Catalogue } from '../telling/catalogue.ts';
import { actedTexts } from '../ui/acted-texts.ts';
import { actedText, mariesValues } from './acted-text.ts';
import { actedPages, type ActedPages } from '../ui/acted-pages.ts';
import { account, atWork, ref, type UntoldProspects, type UntoldView } from './material.ts';

/** The shipped catalogue of a language, from the server of the tests. */
export async function readCatalogue(locale: string): Promise<Catalogue> {
  return (await fetch(`/_locales/${locale}/messages.json`)).json() as Promise<Catalogue>;
}

const catalogues: Record<string, Catalogue> = { en: await readCatalogue('en'), fr: await readCatalogue('fr') };

/** What `browser.i18n.getMessage` answers in a browser of that locale. */
export const actedMessages = (locale: string) => messagesOf(catalogues[locale.slice(0, 2)] ?? {});

/** A page and a background that say what a test wants; every call of the sidebar is written down. */
export interface ActedHost extends Omit<SidebarHost, 'background'> {
  background: Client<BackgroundApi>;
  calls: { method: string; argument: unknown }[];
  /** What the background knows; a test may change it and then say `changed`. */
  view: UntoldView | null;
  prospects: UntoldProspects | ((query: ProspectsQuery) => UntoldProspects);
  /** Texts the rep has changed, and those an administrator provides. */
  edited: TextSources;
  provided: TextSources;
  /** What fills the gaps of a text. */
  values: TextValues;
  insertOutcome: () => Promise<InsertOutcome>;
  undoOutcome: () => Promise<UndoOutcome>;
  /** Methods of the background that fail now, and how. */
  failing: Partial<Record<keyof BackgroundApi, Error>>;
  /** Methods of the background that never answer. */
  silent: Set<keyof BackgroundApi>;
  isCopyRefused: boolean;
  /** The locks that "it was another mail" opens, and what is known then; absent where nothing is in doubt. */
  reopened?: { locks: LastMessageLock[]; view: UntoldView };
  /** Whether something has happened by which that cannot be undone. */
  hasMovedOn?: boolean;
  /** Why nothing can be stored, where that is so: what pages show is kept in memory then. */
  storageFault?: MessageKey;
  /** Whether more was read than memory holds, while nothing could be stored. */
  isCut?: boolean;
  /** Zone of the rep's settings; the browser's own where none is set. */
  timeZone: string | null;
  /** What the pages of the extension are told; see `acted-pages.ts`. */
  pages?: ActedPages;
  uiState: unknown;
}

const emptyProspects: UntoldProspects = { groups: [], knownConversations: 0, judgedConversations: 0, atMs: atWork };

const toldProspects = ({ groups, ...rest }: UntoldProspects, words: Words): ProspectsView => ({
  ...rest,
  groups: groups.map(({ items, ...group }) => ({
    ...group,
    told: tellGroup(group.group, words),
    items: items.map((item) => ({ ...item, told: tellProspect(item, words) })),
  })),
});

/** Where not everything is stored with what is to be done about it, as the background tells it. */
function toldView(view: UntoldView, { getMessage, locale, storageFault, isCut }: ActedHost): ToldConversation {
  const words = createWords(getMessage, locale);
  const told = tellConversation(view, words);
  const first = storageFault ?? (isCut && 'error_mayBeForgotten');
  if (!first) return told;
  const last = storageFault ? [words.say('error_keptInMemory')] : [];
  return { ...told, why: words.say(first), facts: [told.why, ...told.facts, ...last].filter((line) => line !== '') };
}

function toldAsOf({ storageFault, isCut }: ActedHost, words: Words): Pick<ProspectsView, 'asOf'> {
  if (storageFault) {
    const title = words.say('prospects_asOf', words.weekday(atWork), words.hour(atWork));
    return { asOf: { title, text: `${words.say('prospects_leftOut')} ${words.say(storageFault)}` } };
  }
  return isCut ? { asOf: { title: words.say('prospects_notSure'), text: words.say('error_mayBeForgotten') } } : {};
}

export function createActedHost(changes: Partial<ActedHost> = {}): ActedHost {
  /** What was known before the rep said that it was another mail. */
  let doubtful: UntoldView | null = null;
  const answers: { [Method in keyof BackgroundApi]: (argument: never) => unknown } = {
    getReady: () => null,
    report: () => ({ changed: [] }),
    recogniseMails: () => [],
    recogniseLanguage: () => ({ language: null, register: null }),
    viewConversation: () => host.view && { ...host.view, told: toldView(host.view, host) },
    listProspects: (query: ProspectsQuery) => {
      const words = createWords(host.getMessage, host.locale);
      const listed = toldProspects(
        typeof host.prospects === 'function' ? host.prospects(query) : host.prospects,
        words,
      );
      return { ...listed, ...toldAsOf(host, words) };
    },
    notice: () => null,
    addMark: ({ what, conversationId }: Parameters<BackgroundApi['addMark']>[0]): Mark => {
      const mark = {
        id: `mark-${host.calls.length}`,
        account,
        contact: 'marie@acme.example',
        conversationId,
        madeAtMs: atWork,
        what,
      };
      if (host.view) host.view = { ...host.view, marks: [mark, ...host.view.marks] };
      return mark;
    },
    removeMark: ({ markId }: { markId: string }) => {
      if (host.view) host.view = { ...host.view, marks: host.view.marks.filter(({ id }) => id !== markId) };
      return null;
    },
    restoreMark: (mark: Mark) => {
      const others = host.view?.marks.filter(({ id }) => id !== mark.id) ?? [];
      if (host.view) host.view = { ...host.view, marks: [mark, ...others] };
      return null;
    },
    previewText: (request: Parameters<BackgroundApi['previewText']>[0]): ComposedText => {
      const variant = request.variant ?? host.view?.variant ?? 'en';
      const textKind = request.textKind ?? host.view?.assessment.texts[0] ?? 'last-message';
      return actedText(host, { ...request, textKind, variant });
    },
    composeText: () => null,
    keepLastMessage: () => null,
    compareSent: () => null,
    settleSent: ({ wasLastMessage }: { wasLastMessage: boolean }) => {
      if (wasLastMessage || !host.reopened) return { opened: [] };
      doubtful = host.view;
      host.view = host.reopened.view;
      return { opened: host.reopened.locks };
    },
    restoreSent: () => {
      if (host.hasMovedOn) return { restored: false };
      host.view = doubtful;
      return { restored: true };
    },
    checkDraft: () => null,
    chooseVariant: () => null,
    claimLastMessage: () => ({ status: 'refused', why: 'not-offered', atMs: null }),
    confirmInserted: () => null,
    releaseLastMessage: () => ({ released: true }),
    ...actedTexts(changes.edited, changes.provided),
    ...actedPages(changes.pages),
    sidebarStyles: () => sidebarStyles,
    snoozeOffers: () =>
      snoozeOffers(atWork, { ...defaultSettings, timeZone: host.timeZone }).map((offer) =>
        tellSnooze(offer, createWords(host.getMessage, host.locale, host.timeZone)),
      ),
  };
  const background = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => {
      const method = name as keyof BackgroundApi;
      return [
        method,
        (argument: unknown) => {
          host.calls.push({ method, argument });
          if (host.silent.has(method)) return new Promise(() => undefined);
          const failure = host.failing[method];
          return failure ? Promise.reject(failure) : Promise.resolve(structuredClone(answer(argument as never)));
        },
      ];
    }),
  ) as unknown as Client<BackgroundApi>;
  const host: ActedHost = {
    calls: [],
    view: null,
    prospects: emptyProspects,
    edited: {},
    provided: {},
    values: mariesValues,
    insertOutcome: () => Promise.resolve({ status: 'inserted', atMs: atWork }),
    undoOutcome: () => Promise.resolve({ status: 'undone' }),
    failing: {},
    silent: new Set(),
    isCopyRefused: false,
    timeZone: null,
    // As a rep left it who has opened the card: otherwise the width of the window decides.
    uiState: { isCollapsed: false },
    background,
    getMessage: actedMessages(changes.locale ?? 'en-GB'),
    locale: 'en-GB',
    now: () => atWork,
    insertText: (of, choice) => {
      host.calls.push({ method: 'insertText', argument: { ...of, ...choice } });
      return host.insertOutcome();
    },
    copyText: (of, choice) => {
      host.calls.push({ method: 'copyText', argument: { ...of, ...choice } });
      return host.insertOutcome();
    },
    undoText: (of) => {
      host.calls.push({ method: 'undoText', argument: of });
      return host.undoOutcome();
    },
    openConversation: (of) => {
      host.calls.push({ method: 'openConversation', argument: of });
    },
    revealDraft: (of, range) => {
      host.calls.push({ method: 'revealDraft', argument: { ...of, ...range } });
    },
    loadUiState: () => Promise.resolve(host.uiState),
    saveUiState: (state) => {
      host.uiState = state;
      return Promise.resolve();
    },
    ...changes,
  };
  return host;
}

/** A page that shows the conversation of the material. */
export function situation(changes: Partial<PageSituation> = {}): PageSituation {
  return {
    account,
    conversation: { status: 'open', ref },
    isDark: false,
    direction: 'ltr',
    railWidth: 56,
    keepClear: [],
    isOrphaned: false,
    ...changes,
  };
}
