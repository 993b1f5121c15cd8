import { signal, type ReadonlySignal } from '@preact/signals-core';
import { judgingSettings, type Settings } from '../../../domain/settings.ts';
import type { EditedList, ListEdit, ListEdits, SettingsView } from '../../../messaging/settings-api.ts';
import { createReloadable, type Loadable } from '../../../ui/loadable.ts';
import type { OptionsParts, SectionState } from '../state.ts';

export interface RulesState extends SectionState {
  readonly view: ReadonlySignal<Loadable<SettingsView>>;
  /** What the browser says of notifications, where it stands in the way. */
  readonly digestFault: ReadonlySignal<'refused' | 'blocked' | null>;
  reload(): Promise<void>;
  /** Keeps settings at once, and says so with an undo. @returns whether they are kept */
  set(changes: Partial<Settings>): Promise<boolean>;
  /** Changes a list as it is now, be it by another page, and says `done` with an undo. @returns whether it is kept */
  edit<Name extends EditedList>(list: Name, edit: EditOf<Name>, done: string): Promise<boolean>;
  /** What is said once settings are kept. */
  savedSentence(names: readonly (keyof Settings)[]): string;
  /** Switches notifications; to be called in the very click, which the browser asks for. */
  setDigest(isWanted: boolean): Promise<void>;
}

type EditOf<Name extends EditedList> = ListEdit<Settings[Name][number]>;

/** The settings: asked for, changed one by one, each change taken back by its undo. */
export function createRulesState({ host, words, toast, signalOfLife, attempt }: OptionsParts): RulesState {
  const view = createReloadable<SettingsView>(signalOfLife);
  const digestFault = signal<'refused' | 'blocked' | null>(null);

  const reload = async () => {
    await view.load(() => host.background.readSettings());
    const isOn = view.now.peek().status === 'ready' && settingsNow().hasDigest;
    if (isOn) digestFault.value = (await host.mayNotify()) ? null : 'blocked';
  };
  const settingsNow = (): Settings => {
    const now = view.now.peek();
    if (now.status !== 'ready') throw new Error('Settings were changed before they were there.');
    return now.value.settings;
  };
  const keep = async (changes: Partial<Settings>, edits?: ListEdits) => {
    const kept = await host.background.changeSettings({ changes, ...(edits && { edits }) });
    await view.load(() => Promise.resolve(kept));
  };
  const set = (changes: Partial<Settings>) =>
    attempt(async () => {
      const names = Object.keys(changes) as (keyof Settings)[];
      const before = settingsNow();
      const undone = Object.fromEntries(names.map((name) => [name, before[name]]));
      await keep(changes);
      toast.show(savedSentence(names), () => void attempt(() => keep(undone)));
    });
  const savedSentence = (names: readonly (keyof Settings)[]) =>
    words.say(names.some((name) => judgingSettings.includes(name)) ? 'settings_savedJudging' : 'settings_saved');
  /** @returns what takes the edit back */
  const change = async <Name extends EditedList>(list: Name, edit: EditOf<Name>): Promise<EditOf<Name>> => {
    const before: readonly Settings[Name][number][] = (await host.background.readSettings()).settings[list];
    await keep({}, { [list]: edit });
    const { add = [], remove = [] } = edit;
    return {
      add: remove.filter((entry) => before.includes(entry)),
      remove: add.filter((entry) => !before.includes(entry)),
    };
  };

  return {
    view: view.now,
    digestFault,
    reload,
    open: () => void attempt(reload),
    set,
    savedSentence,
    edit: (list, wanted, done) =>
      attempt(async () => {
        const reverse = await change(list, wanted);
        toast.show(done, () => void attempt(async () => void (await change(list, reverse))));
      }),
    async setDigest(isWanted) {
      await attempt(async () => {
        const isAllowed = !isWanted || (await host.requestNotifications());
        digestFault.value = isAllowed ? null : 'refused';
        if (isAllowed) await set({ hasDigest: isWanted });
      });
    },
  };
}
