import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readMbox } from '../../demo/mailbox/from-mbox.mjs';

export const me = 'rep@corp.example';
export const nowMs = Date.UTC(2026, 0, 1);

let folder = '';
let count = 0;

/** Gives the tests of a file a folder of their own that goes away with them. */
export function useFolder(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ghostlight-mbox-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
}

/** A file of the test folder; its path. */
export async function fileOf(content: string | Uint8Array, name = `${String((count += 1))}.mbox`): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

export const testFolder = () => folder;

type Options = Partial<Parameters<typeof readMbox>[1]>;

/** Reads text as the rep's mailbox. */
export async function read(content: string | Uint8Array, options: Options = {}) {
  return readMbox(await fileOf(content), { me: [me], shiftToMs: null, nowMs, ...options });
}

let mailNumber = 0;

/** A mail of Paula to the rep; headers set to null are left out. */
export function mail(headers: Record<string, string | null> = {}, body = 'Hello.'): string {
  mailNumber += 1;
  const all = {
    'Message-ID': `<mail-${String(mailNumber)}@test.example>`,
    From: 'Paula <paula@client.example>',
    To: `Rep <${me}>`,
    Subject: 'Offer',
    Date: 'Mon, 25 Aug 2025 07:49:39 +0000',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `From 1841234567890123456@xxx Mon Aug 25 07:49:39 +0000 2025\n${lines.join('\n')}\n\n${body}\n\n`;
}
