import { signal, type ReadonlySignal } from '@preact/signals-core';
import { judgingSettings, type ListSetting, type Settings } from '../../../domain/settings.ts';
import type { SettingsView } from '../../../messaging/settings-api.ts';
import { createReloadable, type Loadable } from '../../../ui/loadable.ts';
import type { OptionsParts, SectionState } from '../state.ts';

/** What is added to a list of entries, and what is taken from it. */
export interface ListEdit {
  add?: readonly string[];
  remove?: readonly string[];
}

export interface RulesState extends SectionState {
  readonly view: ReadonlySignal<Loadable<SettingsView>>;
  /** What the browser says of notifications, where it stands in the way. */
  readonly digestFault: ReadonlySignal<'refused' | 'blocked' | null>;
  reload(): Promise<void>;
  /** Keeps settings at once, and says so with an undo. @returns whether they are kept */
  set(changes: Partial<Settings>): Promise<boolean>;
  /** Changes a list as it is now, be it by another page, and says `done` with an undo. @returns whether it is kept */
  edit(list: ListSetting, edit: ListEdit, done: string): Promise<boolean>;
  /** Switches notifications; to be called in the very click, which the browser asks for. */
  setDigest(isWanted: boolean): Promise<void>;
}

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
  const keep = async (changes: Partial<Settings>) => {
    const kept = await host.background.changeSettings({ changes });
    await view.load(() => Promise.resolve(kept));
  };
  const set = (changes: Partial<Settings>) =>
    attempt(async () => {
      const names = Object.keys(changes) as (keyof Settings)[];
      const before = settingsNow();
      const undone = Object.fromEntries(names.map((name) => [name, before[name]]));
      await keep(changes);
      const isJudging = names.some((name) => judgingSettings.includes(name));
      toast.show(
        words.say(isJudging ? 'settings_savedJudging' : 'settings_saved'),
        () => void attempt(() => keep(undone)),
      );
    });
  const change = async (list: ListSetting, { add = [], remove = [] }: ListEdit) => {
    const before = (await host.background.readSettings()).settings[list];
    const added = add.filter((entry) => !before.includes(entry));
    const removed = remove.filter((entry) => before.includes(entry));
    await keep({ [list]: [...before.filter((entry) => !removed.includes(entry)), ...added] });
    return { add: removed, remove: added };
  };

  return {
    view: view.now,
    digestFault,
    reload,
    open: () => void attempt(reload),
    set,
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
