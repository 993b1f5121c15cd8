import type { Runtime } from '../browser.ts';
import { UserError } from '../domain/errors.ts';
import type { Caller, Sender } from './caller.ts';
import type { Client } from './contract.ts';
import { RemoteError } from './errors.ts';
import { sendPatiently, type Patience } from './send-patiently.ts';

/** One call as it travels. The marker keeps apart what is ours from other messages, for example events. */
interface Request {
  ghostlight: 'call';
  method: string;
  argument: unknown;
}

/** Errors travel under fixed names: those of the classes are shortened in the built extension. */
type Response =
  { ghostlight: 'value'; value: unknown } | { ghostlight: 'error'; name: 'UserError' | 'RemoteError'; message: string };

/** A handler for every method. It gets the caller, too, and may be asynchronous. */
export type Handlers<Api> = {
  [Method in keyof Api]: Api[Method] extends (...args: infer Args) => infer Result
    ? (argument: Args[0], caller: Caller) => Result | Promise<Result>
    : never;
};

export interface ServeOptions<Api> {
  /** Who the browser says the sender is; null for strangers, who are refused. */
  callerOf: (sender: Sender) => Caller | null;
  allowed: (caller: Caller, method: keyof Api & string) => boolean;
  /** Gets every error that is not meant for the user, with all its internals, on this side only. */
  onBug: (error: unknown, method: string) => void;
}

/**
 * The caller's side of `Api`: every property is a method that sends its argument through `send`. A message lost
 * because the other side was just being stopped is sent again, which is safe because all methods are idempotent.
 *
 * Methods reject with `UserError` (show its message), `ExtensionGone` (the page must be reloaded) or `RemoteError`.
 */
export function connect<Api>(send: (message: unknown) => Promise<unknown>, patience?: Patience): Client<Api> {
  const call = async (method: string, argument: unknown): Promise<unknown> => {
    const request: Request = { ghostlight: 'call', method, argument };
    const response = await sendPatiently(() => send(request), isResponse, patience);
    if (response.ghostlight === 'value') return response.value;
    throw response.name === 'UserError' ? new UserError(response.message) : new RemoteError(response.message);
  };
  const methods = new Proxy(Object.create(null) as object, {
    get: (_, method) =>
      // A client is not a promise: without this, `await client` would call a remote method named "then".
      typeof method === 'string' && method !== 'then' ? (argument?: unknown) => call(method, argument) : undefined,
  });
  // The compiler checked names, arguments and results against `Api`; the proxy has no types of its own.
  return methods as Client<Api>;
}

/**
 * The answering side of `Api`: a listener for `runtime.onMessage` of both browsers.
 * Messages that are no calls are left to other listeners. Refuses strangers, methods the caller may not use, and
 * unknown methods.
 */
export function serve<Api>(handlers: Handlers<Api>, options: ServeOptions<Api>): Runtime.OnMessageListenerCallback {
  const answer = async (request: Request, sender: Sender): Promise<Response> => {
    const { method, argument } = request;
    const caller = options.callerOf(sender);
    if (caller === null || !hasMethod(handlers, method) || !options.allowed(caller, method))
      return { ghostlight: 'error', name: 'RemoteError', message: 'Refused' };
    try {
      return { ghostlight: 'value', value: await handlers[method](argument, caller) };
    } catch (error) {
      if (error instanceof UserError) return { ghostlight: 'error', name: 'UserError', message: error.message };
      options.onBug(error, method);
      return { ghostlight: 'error', name: 'RemoteError', message: `${method} failed` };
    }
  };
  const listener = (message: unknown, sender: Sender, sendResponse: (response: unknown) => void) => {
    if (!isRequest(message)) return undefined;
    void answer(message, sender).then(sendResponse);
    return true;
  };
  // The polyfill's types leave out that a listener may decline a message by answering nothing.
  return listener as Runtime.OnMessageListenerCallback;
}

function hasMethod<Api>(handlers: Handlers<Api>, method: string): method is keyof Api & string {
  return Object.hasOwn(handlers, method);
}

function isRequest(message: unknown): message is Request {
  return (
    hasMarker(message) && message.ghostlight === 'call' && 'method' in message && typeof message.method === 'string'
  );
}

function isResponse(message: unknown): message is Response {
  return hasMarker(message) && (message.ghostlight === 'value' || message.ghostlight === 'error');
}

function hasMarker(message: unknown): message is { ghostlight: unknown } {
  return typeof message === 'object' && message !== null && 'ghostlight' in message;
}
