/**
 * Something the user can understand and act on: its message is shown as it is. Every other error is a bug. The name
 * travels with the error over rpc, so it never changes.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
