import { effect } from '@preact/signals-core';
import type { ConversationRef, KeyboardCommand, ProspectGroup, ProspectsView } from '../messaging/contract.ts';
import type { SidebarState } from './state.ts';
import { isLastMessage } from './text-state.ts';

/** Groups whose conversations need the rep, the most pressing first. */
const pressing: readonly ProspectGroup[] = ['back', 'ghosting', 'unconfirmed', 'quiet', 'your-turn'];

/** Does what a keyboard command asks for; false where there is nothing to do it to. */
export function runCommand(state: SidebarState, command: KeyboardCommand): boolean {
  const screen = state.screen.peek();
  if (!screen || screen.name === 'orphaned' || state.kept.isCollapsed.peek() === null) return false;
  switch (command) {
    case 'toggle-sidebar':
      state.kept.setCollapsed(!state.kept.isCollapsed.peek());
      // Painted by then.
      if (!isWriting()) setTimeout(focusCard);
      return true;
    case 'next-prospect':
      if (screen.name === 'account-unknown') return false;
      goToNext(state);
      return true;
    case 'insert-text':
      if (!isOnOffer(state)) return false;
      if (state.kept.isCollapsed.peek()) state.kept.setCollapsed(false);
      insertOnOffer(state);
      return true;
  }
}

/** As the primary button: a text with a gap is opened for filling instead. */
function insertOnOffer({ text, kept, lastMessage }: SidebarState): void {
  if (text.openGaps.peek().length === 0) return void lastMessage.insert();
  kept.openDetail('preview');
  text.wantGap(true);
}

/** Whether the primary button stands in the card, or would if it were open. */
function isOnOffer({ screen, view, text, lastMessage, reply }: SidebarState): boolean {
  const shown = view.peek();
  const kind = text.kind.peek();
  const { status } = lastMessage.flow.peek();
  if (screen.peek()?.name !== 'conversation' || shown.status !== 'ready' || !shown.value || kind === null) return false;
  if (!lastMessage.isOffered.peek() || status === 'inserting') return false;
  const { ref, assessment } = shown.value;
  const { lastMessage: offer, standing } = assessment;
  const isBack = standing === 'back';
  if (status === 'not-offered' && isLastMessage(kind)) return false;
  if (status !== 'idle') return isBack || offer.status !== 'sent';
  // A last message they answered before it was sent is to be taken out first.
  if (isBack) return reply.peek() !== 'inserted';
  const isElsewhere = 'conversationId' in offer && offer.conversationId !== ref.conversationId;
  return !isElsewhere && ['offered', 'not-yet', 'not-offered'].includes(offer.status);
}

/** Where the rep writes, the keyboard stays. */
function isWriting(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.matches('input, textarea, [contenteditable="true"]');
}

/** The keyboard goes where the card has just been opened; Escape brings it back. */
function focusCard(): void {
  const card = document.querySelector('ghostlight-sidebar')?.shadowRoot?.querySelector('[data-action="collapse"]');
  if (card instanceof HTMLElement) card.focus({ preventScroll: true });
}

/** What was opened last by this command, for each sidebar: where that cannot be read, the next one still comes after it. */
const latest = new WeakMap<SidebarState, ConversationRef>();

/** Ends the look for the next conversation that is under way: pressed twice, the key goes one step. */
const looking = new WeakMap<SidebarState, () => void>();

/**
 * Opens the next conversation that needs the rep, after the one on screen and around the end. The list is asked for anew, by
 * showing it: what it said when it was last on screen may be over.
 */
function goToNext(state: SidebarState): void {
  const { situation, prospects, isBrowsing } = state;
  const askedAtMs = state.now();
  const conversation = situation.peek()?.conversation;
  const from = conversation?.status === 'open' ? conversation.ref : (latest.get(state) ?? null);
  const wasBrowsing = isBrowsing.peek();
  looking.get(state)?.();
  state.browse(true);
  state.reload();
  const stop = effect(() => {
    const list = prospects.value;
    if (!isBrowsing.value || list.status === 'failed') return end();
    if (list.status === 'loading' || list.value.atMs < askedAtMs) return;
    end();
    const next = nextAfter(from, list.value);
    if (next) {
      latest.set(state, next);
      return state.open(next);
    }
    state.browse(wasBrowsing);
    state.kept.setCollapsed(false);
    state.toast.show(state.words.say(isListed(from, list.value) ? 'toast_noOtherWaits' : 'toast_noneWaits'));
  });
  looking.set(state, stop);
  function end() {
    queueMicrotask(() => stop());
  }
}

function nextAfter(from: ConversationRef | null, view: ProspectsView): ConversationRef | null {
  const waiting = waitingIn(view);
  const at = waiting.findIndex((ref) => isSame(ref, from));
  const next = waiting[(at + 1) % waiting.length];
  return next && !isSame(next, from) ? next : null;
}

const isListed = (ref: ConversationRef | null, view: ProspectsView) => waitingIn(view).some((one) => isSame(one, ref));

function waitingIn({ groups }: ProspectsView): ConversationRef[] {
  return pressing.flatMap((name) => groups.find(({ group }) => group === name)?.items.map(({ ref }) => ref) ?? []);
}

const isSame = (one: ConversationRef, other: ConversationRef | null) =>
  one.conversationId === other?.conversationId && one.account === other.account;
