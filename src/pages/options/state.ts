import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { BackgroundApi, Client } from '../../messaging/contract.ts';
import { messageOf } from '../../ui/loadable.ts';
import { createToast, type ToastState } from '../../ui/toast.ts';
import { createWords, type Words } from '../../ui/words.ts';
import { createDataState, type DataState } from './data/data-state.ts';
import type { HealthHost } from './health/health-host.ts';
import { createHealthState, type HealthState } from './health/health-state.ts';
import { createRulesState, type RulesState } from './rules/rules-state.ts';
import { sectionAt, type SectionName } from './sections.ts';
import { createTextsState, type TextsState } from './texts/texts-state.ts';

/** What the options page needs from the browser; a test acts it. */
export interface OptionsHost {
  background: Client<BackgroundApi>;
  health: HealthHost;
  getMessage: (key: string, values?: string[]) => string;
  locale: string;
  now: () => number;
  /** Hands a file to the rep. */
  saveFile: (name: string, content: string | Blob) => void;
  /** Asks the browser not to clear our data, in the very click; answers whether it keeps them. */
  askToKeepData: () => Promise<boolean>;
  /** Asks the rep for the permission to notify, in the very click; answers whether they gave it. */
  requestNotifications: () => Promise<boolean>;
  /** Whether that permission is given. */
  mayNotify: () => Promise<boolean>;
  /** The part of the page's address after "#", with it. */
  hash: () => string;
  /** Calls back when that part changes. */
  watchHash: (onChange: () => void, signalOfLife: AbortSignal) => void;
}

/** What the parts of the page's state share. */
export interface OptionsParts {
  host: OptionsHost;
  words: Words;
  /** The same words, telling moments in the zone of the settings; in the browser's as long as they cannot be read. */
  momentWords: ReadonlySignal<Words>;
  toast: ToastState;
  signalOfLife: AbortSignal;
  /** Does something, and says so where it fails. @returns whether it was done */
  attempt: (act: () => Promise<void>) => Promise<boolean>;
}

/** The state of a section: asked for what it shows each time the rep comes to it. */
export interface SectionState {
  open(): void;
}

export interface OptionsState {
  readonly words: Words;
  readonly momentWords: ReadonlySignal<Words>;
  readonly toast: ToastState;
  readonly section: ReadonlySignal<SectionName>;
  readonly nowMs: () => number;
  readonly texts: TextsState;
  readonly rules: RulesState;
  readonly data: DataState;
  readonly health: HealthState;
}

/** All state of one options page. */
export function createOptionsState(host: OptionsHost, signalOfLife: AbortSignal): OptionsState {
  const words = createWords(host.getMessage, host.locale);
  const timeZone = computed(() => {
    const view = rules.view.value;
    return view.status === 'ready' ? view.value.settings.timeZone : null;
  });
  const momentWords = computed(() => createWords(host.getMessage, host.locale, timeZone.value));
  const toast = createToast(signalOfLife);
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
      return true;
    } catch (error) {
      toast.show(messageOf(error) ?? words.say('toast_notSaved'));
      return false;
    }
  };
  const parts: OptionsParts = { host, words, momentWords, toast, signalOfLife, attempt };
  const section = signal(sectionAt(host.hash()));
  host.watchHash(() => {
    section.value = sectionAt(host.hash());
  }, signalOfLife);

  const texts = createTextsState(parts);
  const rules = createRulesState(parts);
  const data = createDataState(parts);
  const health = createHealthState(parts);
  const openWithRules = (section: SectionState) => ({
    open: () => {
      section.open();
      rules.open();
    },
  });
  const states: Record<SectionName, SectionState> = {
    mailbox: rules,
    people: rules,
    days: rules,
    silence: rules,
    display: rules,
    texts,
    data: openWithRules(data),
    reading: openWithRules(health),
    about: health,
  };
  const stop = effect(() => {
    states[section.value].open();
  });
  signalOfLife.addEventListener('abort', stop, { once: true });
  return { words, momentWords, toast, section, nowMs: host.now, texts, rules, data, health };
}
