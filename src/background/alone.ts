/** The part of `navigator.locks` that is needed. */
export interface LocksApi {
  request: (name: string, work: () => Promise<unknown>) => Promise<unknown>;
}

/** Does some work while nobody else does work of that name, in whatever worker. */
export async function alone<Result>(locks: LocksApi, name: string, work: () => Promise<Result>): Promise<Result> {
  let done: { result: Result } | undefined;
  await locks.request(name, async () => {
    done = { result: await work() };
  });
  if (done === undefined) throw new Error('The lock was granted without doing the work.');
  return done.result;
}
