import { UserError } from '../demo/mailbox/user-error.mjs';

/** Ends a command: what the user can mend is told in one message, everything else is thrown on as a fault of ours. @param {unknown} error */
export function endKindly(error) {
  const isUsersError =
    error instanceof UserError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!isUsersError) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
