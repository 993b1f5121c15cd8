/** An error whose message is meant for the person at the terminal: what is wrong and what to do. Shown without a stack. */
export class UserError extends Error {
  /** @param {string} message one or two sentences @param {ErrorOptions} [options] */
  constructor(message, options) {
    super(message, options);
    this.name = 'UserError';
  }
}
