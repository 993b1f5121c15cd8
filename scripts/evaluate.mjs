import { UserError } from '../demo/mailbox/user-error.mjs';
import { endKindly } from './end-kindly.mjs';
import { evaluateCourtesy, usage as courtesyUsage } from './evaluate/courtesy.mjs';
import { evaluateLastMessage, usage as lastMessageUsage } from './evaluate/last-message.mjs';
import { evaluateReply, usage as replyUsage } from './evaluate/reply.mjs';
import { evaluateSignals, usage as signalsUsage } from './evaluate/signals.mjs';

/** What `npm run evaluate -- NAME` measures, one file each in `evaluate/`. @type {Readonly<Record<string, { run: (args: string[]) => Promise<void>, usage: string }>>} */
const evaluations = {
  reply: { run: evaluateReply, usage: replyUsage },
  signals: { run: evaluateSignals, usage: signalsUsage },
  courtesy: { run: evaluateCourtesy, usage: courtesyUsage },
  'last-message': { run: evaluateLastMessage, usage: lastMessageUsage },
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
  if (!evaluation) {
    const usages = Object.values(evaluations).map(({ usage }) => usage);
    throw new UserError(
      `${name === '' ? '' : `“${name}” is nothing that can be evaluated.\n`}Use one of:\n\n${usages.join('\n\n')}`,
    );
  }
  await evaluation.run(args);
} catch (error) {
  endKindly(error);
}
