/** Does some work after all that was begun before for the same owner, whatever came of that. */
type InTurn<Owner> = <Result>(owner: Owner, work: () => Promise<Result>) => Promise<Result>;

/** Turns of one kind of work, one after the other for each owner. */
export function takeTurns<Owner extends object>(): InTurn<Owner> {
  const latest = new WeakMap<Owner, Promise<void>>();
  const ended = () => undefined;
  return (owner, work) => {
    const done = (latest.get(owner) ?? Promise.resolve()).then(work);
    latest.set(owner, done.then(ended, ended));
    return done;
  };
}
