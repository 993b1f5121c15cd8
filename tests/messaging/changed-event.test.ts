import { describe, expect, it, vi } from 'vitest';
import { listenForChanges } from '../../src/messaging/changed-event.ts';

type Listener = (message: unknown, sender: { id?: string }) => undefined;

describe('listenForChanges', () => {
  const start = () => {
    const listeners = new Set<Listener>();
    const lifetime = new AbortController();
    const onChanged = vi.fn();
    const source = {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    };
    listenForChanges(source, 'us', onChanged, lifetime.signal);
    const say = (message: unknown, id = 'us') => {
      for (const listener of listeners) listener(message, { id });
    };
    return { say, lifetime, onChanged };
  };
  const event = { type: 'changed', account: 'rep@acme.example', conversationIds: ['c1'] };

  it('passes on what our background announces', () => {
    const { say, onChanged } = start();
    say(event);
    expect(onChanged).toHaveBeenCalledExactlyOnceWith(event);
  });

  it('ignores strangers and other messages', () => {
    const { say, onChanged } = start();
    say(event, 'them');
    say({ ghostlight: 'call', method: 'openConversation' });
    say(null);
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('ends with its signal', () => {
    const { say, lifetime, onChanged } = start();
    lifetime.abort();
    say(event);
    expect(onChanged).not.toHaveBeenCalled();
  });
});
