/** A bug, or a refused call, on the other side. Says which method and nothing of what happened inside. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
}

/** The extension was updated or removed while this page stayed open: only reloading the page helps. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone';
}
