import type { ChangedEvent } from './contract.ts';

/** `runtime.onMessage`, as far as events need it. */
interface MessageSource {
  addListener: (listener: (message: unknown, sender: { id?: string }) => undefined) => void;
  removeListener: (listener: (message: unknown, sender: { id?: string }) => undefined) => void;
}

/** Calls `onChanged` for every event of our background until the signal aborts. Other messages are left alone. */
export function listenForChanges(
  source: MessageSource,
  ownId: string,
  onChanged: (event: ChangedEvent) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: { id?: string }): undefined => {
    if (sender.id === ownId && isChangedEvent(message)) onChanged(message);
  };
  source.addListener(listener);
  signal.addEventListener('abort', () => {
    source.removeListener(listener);
  });
}

function isChangedEvent(message: unknown): message is ChangedEvent {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed';
}
