import type { ReadonlySignal } from '@preact/signals-core';
import type { ExtensionPage } from '../../../messaging/contract.ts';
import type { HealthView } from '../../../messaging/health-api.ts';
import { createReloadable, messageOf, type Loadable } from '../../../ui/loadable.ts';
import { createAccessState, type AccessState } from '../../access/access.ts';
import type { OptionsParts, SectionState } from '../state.ts';
import type { KeyCommand } from './health-host.ts';
import { printReport } from './print-report.ts';

export interface HealthState extends SectionState {
  readonly version: string;
  readonly now: () => number;
  readonly access: AccessState;
  readonly health: ReadonlySignal<Loadable<HealthView>>;
  readonly commands: ReadonlySignal<Loadable<KeyCommand[]>>;
  /** The report as it is copied. */
  print(health: HealthView): string;
  copyReport(report: string): Promise<void>;
  /** Forgets what was noted, with its undo. */
  forget(health: HealthView): Promise<void>;
  openKeySettings(): Promise<void>;
  openPage(page: ExtensionPage): Promise<void>;
}

/** How well pages are read, and what there is to know about Ghostlight itself. */
export function createHealthState({ host, words, toast, signalOfLife, attempt }: OptionsParts): HealthState {
  const { background, health: facts } = host;
  const health = createReloadable<HealthView>(signalOfLife);
  const commands = createReloadable<KeyCommand[]>(signalOfLife);
  const open = () => {
    void health.load(() => background.readHealth());
    void commands.load(() => facts.listCommands());
  };

  return {
    version: facts.version,
    now: host.now,
    access: createAccessState(facts.access, signalOfLife),
    health: health.now,
    commands: commands.now,
    open,
    print: (noted) => printReport({ ...facts, locale: host.locale, atMs: host.now(), health: noted }),
    async copyReport(report) {
      try {
        await facts.copy(report);
        toast.show(words.say('health_copied'));
      } catch {
        toast.show(words.say('health_notCopied'));
      }
    },
    async forget(noted) {
      const undo = () =>
        attempt(async () => {
          await background.restoreHealth(noted);
          open();
        });
      await attempt(async () => {
        await background.clearHealth();
        open();
        toast.show(words.say('health_forgotten'), () => void undo());
      });
    },
    openKeySettings: () => facts.openKeySettings().catch(() => toast.show(words.say('about_keysNotShown'))),
    async openPage(page) {
      try {
        await background.openPage({ page });
      } catch (error) {
        toast.show(messageOf(error) ?? words.say('error_help'));
      }
    },
  };
}
