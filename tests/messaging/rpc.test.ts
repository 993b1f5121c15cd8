import { describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import type { Caller } from '../../src/messaging/caller.ts';
import { ExtensionGone, RemoteError } from '../../src/messaging/errors.ts';
import { connect, serve, type Handlers, type ServeOptions } from '../../src/messaging/rpc.ts';

interface Clock {
  addMinutes(request: { atMs: number; minutes: number }): number;
  name(): string;
}

const page: Caller = { kind: 'extension-page' };
const handlers: Handlers<Clock> = {
  addMinutes: ({ atMs, minutes }) => atMs + minutes * 60_000,
  name: () => Promise.resolve('kitchen'),
};

/** Client and server joined as the browser joins them: everything that travels is plain JSON. */
function joined(own: Handlers<Clock> = handlers, options: Partial<ServeOptions<Clock>> = {}) {
  const onBug = vi.fn();
  const listener = serve<Clock>(own, { callerOf: () => page, allowed: () => true, onBug, ...options });
  const sender = { id: 'us' };
  const send = (message: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const isTaken = listener(JSON.parse(JSON.stringify(message)), sender, (response) => {
        resolve(JSON.parse(JSON.stringify(response)));
      });
      if (!isTaken) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  return { client: connect<Clock>(send, { pausesMs: [1, 1], pause: () => Promise.resolve() }), send, onBug };
}

describe('a call', () => {
  it('carries its argument there and the result back', async () => {
    await expect(joined().client.addMinutes({ atMs: 5, minutes: 2 })).resolves.toBe(120_005);
  });

  it('needs no argument and waits for asynchronous handlers', async () => {
    await expect(joined().client.name()).resolves.toBe('kitchen');
  });

  it('hands the caller to the handler', async () => {
    const name = vi.fn(() => 'hall');
    await joined({ ...handlers, name }).client.name();
    expect(name).toHaveBeenCalledWith(undefined, page);
  });

  it('leaves a client awaitable', async () => {
    const { client } = joined();
    await expect(Promise.resolve(client)).resolves.toBe(client);
  });
});

describe('an error on the other side', () => {
  const failing = (error: unknown) =>
    joined({
      ...handlers,
      name: () => {
        throw error;
      },
    });

  it('comes back as a UserError with its sentence when it is meant for the user', async () => {
    const { client, onBug } = failing(new UserError('Nothing to take back.'));
    await expect(client.name()).rejects.toSatisfy(
      (error) => error instanceof UserError && error.message === 'Nothing to take back.',
    );
    expect(onBug).not.toHaveBeenCalled();
  });

  it('keeps its name where the build shortened the names of classes', async () => {
    for (const error of [UserError, RemoteError]) Object.defineProperty(error, 'name', { value: 'a' });
    const { client, send } = failing(new UserError('Nothing to take back.'));
    await expect(send({ ghostlight: 'call', method: 'name' })).resolves.toMatchObject({ name: 'UserError' });
    await expect(client.name()).rejects.toBeInstanceOf(UserError);
    await expect(client.addMinutes(null as never)).rejects.toBeInstanceOf(RemoteError);
    for (const [name, error] of Object.entries({ UserError, RemoteError }))
      Object.defineProperty(error, 'name', { value: name });
  });

  it('comes back without internals when it is a bug', async () => {
    const bug = new TypeError('secret of marie@client.example');
    const { client, send, onBug } = failing(bug);
    await expect(client.name()).rejects.toThrow(new RemoteError('name failed'));
    expect(JSON.stringify(await send({ ghostlight: 'call', method: 'name' }))).not.toContain('secret');
    expect(onBug).toHaveBeenCalledWith(bug, 'name');
  });
});

describe('the server', () => {
  it('refuses a sender that nobody vouches for, before any handler runs', async () => {
    const name = vi.fn(() => 'hall');
    await expect(joined({ ...handlers, name }, { callerOf: () => null }).client.name()).rejects.toThrow('Refused');
    expect(name).not.toHaveBeenCalled();
  });

  it('refuses methods that this caller may not use', async () => {
    const { client } = joined(handlers, { allowed: (_, method) => method !== 'name' });
    await expect(client.name()).rejects.toThrow('Refused');
    await expect(client.addMinutes({ atMs: 0, minutes: 0 })).resolves.toBe(0);
  });

  it.each(['erase', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'refuses the unknown method %s',
    async (method) => {
      const { send } = joined();
      await expect(send({ ghostlight: 'call', method })).resolves.toMatchObject({ name: 'RemoteError' });
    },
  );

  it.each([null, 7, 'name', [], {}, { type: 'changed' }, { ghostlight: 'value' }, { ghostlight: 'call', method: 3 }])(
    'leaves %j to other listeners',
    (message) => {
      const listener = serve<Clock>(handlers, { callerOf: () => page, allowed: () => true, onBug: vi.fn() });
      const respond = vi.fn();
      expect(listener(message, {}, respond)).toBeUndefined();
      expect(respond).not.toHaveBeenCalled();
    },
  );
});

describe('a lost message', () => {
  const answer = { ghostlight: 'value', value: 'attic' };
  const patience = { pausesMs: [10, 20], pause: vi.fn(() => Promise.resolve()) };

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'Promised response from onMessage listener went out of scope',
  ])('is sent again after "%s"', async (message) => {
    const send = vi.fn().mockRejectedValueOnce(new Error(message)).mockResolvedValueOnce(answer);
    await expect(connect<Clock>(send, patience).name()).resolves.toBe('attic');
    expect(send).toHaveBeenCalledTimes(2);
    expect(send.mock.calls[0]).toEqual(send.mock.calls[1]);
  });

  it('is sent again when nobody answered at all', async () => {
    const send = vi.fn().mockResolvedValueOnce(undefined).mockResolvedValueOnce(answer);
    await expect(connect<Clock>(send, patience).name()).resolves.toBe('attic');
  });

  it('is given up after the last pause', async () => {
    patience.pause.mockClear();
    const send = vi.fn(() => Promise.reject(new Error('Receiving end does not exist')));
    await expect(connect<Clock>(send, patience).name()).rejects.toThrow(new RemoteError('No answer'));
    expect(send).toHaveBeenCalledTimes(3);
    expect(patience.pause.mock.calls).toEqual([[10], [20]]);
  });

  it('is not sent again once the extension is gone', async () => {
    const send = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
    await expect(connect<Clock>(send, patience).name()).rejects.toBeInstanceOf(ExtensionGone);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is not sent again after an error that says something else', async () => {
    const send = vi.fn(() => Promise.reject(new Error('could not be cloned')));
    await expect(connect<Clock>(send, patience).name()).rejects.toThrow('could not be cloned');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
