import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { BackgroundApi, Client } from '../../messaging/contract.ts';
import { createReloadable, messageOf, type Loadable } from '../../ui/loadable.ts';
import { createToast, type ToastState } from '../../ui/toast.ts';
import { createWords } from '../../ui/words.ts';
import type { DashboardNumbers } from '../../messaging/dashboard-api.ts';
import { createChartWords, type ChartWords } from './chart-words.ts';
import type { ChartName } from './charts/chart.ts';
import { readChoices, type Choices } from './choices.ts';
import { tellDashboard, type ToldDashboard } from './tell-dashboard.ts';

/** What the dashboard needs from the browser; a test acts it. */
export interface DashboardHost {
  background: Pick<Client<BackgroundApi>, 'countDashboard' | 'openPage'>;
  getMessage: (key: string, values?: string[]) => string;
  locale: string;
  /** What was kept of the rep's choices; anything may have been. */
  loadChoices: () => Promise<unknown>;
  saveChoices: (choices: Choices) => Promise<void>;
  /** Calls back when the rep comes back to the tab. */
  watchReturn: (onReturn: () => void, signalOfLife: AbortSignal) => void;
}

export interface DashboardState {
  readonly words: ChartWords;
  readonly toast: ToastState;
  readonly told: ReadonlySignal<Loadable<ToldDashboard>>;
  readonly choices: ReadonlySignal<Choices>;
  /** Mailboxes there are to choose from. */
  readonly mailboxes: ReadonlySignal<string[]>;
  /** Whether the numbers on screen are those of an earlier choice. */
  readonly isCounting: ReadonlySignal<boolean>;
  choose(choice: Partial<Pick<Choices, 'account' | 'months'>>): void;
  toggleTable(name: ChartName): void;
  reload(): Promise<void>;
  openOptions(): Promise<void>;
}

/** All state of one dashboard. */
export function createDashboardState(host: DashboardHost, signalOfLife: AbortSignal): DashboardState {
  const wordsIn = (timeZone: string | null) =>
    createChartWords(createWords(host.getMessage, host.locale, timeZone), host.locale, timeZone);
  const words = wordsIn(null);
  const toast = createToast(signalOfLife);
  const numbers = createReloadable<DashboardNumbers>(signalOfLife);
  const choices = signal(readChoices(undefined));
  const known = signal<string[]>([]);
  const underWay = signal(0);

  const count = async () => {
    const { account, months } = choices.peek();
    const counted = await host.background.countDashboard({ account, months });
    known.value = counted.mailboxes;
    return counted;
  };
  const reload = async () => {
    underWay.value += 1;
    await numbers.load(count);
    underWay.value -= 1;
    // The chosen mailbox was erased since.
    const { account } = choices.peek();
    const isGone = numbers.now.peek().status === 'ready' && account !== null && !known.peek().includes(account);
    if (isGone) choose({ account: null });
  };
  const keep = (changes: Partial<Choices>) => {
    choices.value = { ...choices.peek(), ...changes };
    // Without its memory the page begins as on the first day.
    host.saveChoices(choices.peek()).catch(() => undefined);
  };
  const choose: DashboardState['choose'] = (choice) => {
    keep(choice);
    void reload();
  };
  const begin = async () => {
    choices.value = readChoices(await host.loadChoices().catch(() => undefined));
    await reload();
    host.watchReturn(() => void reload(), signalOfLife);
  };
  void begin();

  return {
    words,
    toast,
    told: computed(() => {
      const now = numbers.now.value;
      return now.status === 'ready' ? { ...now, value: tellDashboard(now.value, wordsIn(now.value.timeZone)) } : now;
    }),
    choices,
    mailboxes: computed(() => {
      const { account } = choices.value;
      return account === null || known.value.includes(account) ? known.value : [...known.value, account];
    }),
    isCounting: computed(() => underWay.value > 0 && numbers.now.value.status === 'ready'),
    choose,
    toggleTable(name) {
      const open = choices.peek().openTables;
      keep({ openTables: open.includes(name) ? open.filter((other) => other !== name) : [...open, name] });
    },
    reload,
    async openOptions() {
      try {
        await host.background.openPage({ page: 'options' });
      } catch (error) {
        toast.show(messageOf(error) ?? words.say('error_help'));
      }
    },
  };
}
