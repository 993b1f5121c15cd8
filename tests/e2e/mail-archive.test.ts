import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMbox } from '../../demo/mailbox/from-mbox.mjs';
import { walkMailbox } from '../../scripts/play/walk.mjs';
import { openStage } from './harness.ts';

const me = 'rep@corp.example';

it('agrees with a plain count about the conversations of a mail archive', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ghostlight-mbox-'));
  const file = join(folder, 'made.mbox');
  execFileSync(process.execPath, ['scripts/make-mbox.mjs', file, '--messages', '260', '--seed', '7', '--me', me]);
  const { mailbox } = await readMbox(file, { me: [me], shiftToMs: Date.now() });
  rmSync(folder, { recursive: true });

  const stage = await openStage({ mailboxes: [mailbox], switches: { idDelayMs: 0 } });
  const { context, id } = stage.browser;
  const walk = { context, extensionId: id, demo: stage.demo, mailbox, limit: 40, picturesFolder: null };
  const { rows, differences } = await walkMailbox(walk);
  expect(differences).toEqual([]);
  for (const { plain, ghostlight, listed } of rows) expect([ghostlight, listed]).toEqual([plain, plain]);
  expect(rows.reduce((sum, { plain }) => sum + plain, 0)).toBeGreaterThan(3);
  await stage.close();
});
