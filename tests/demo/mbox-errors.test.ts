import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readMbox } from '../../demo/mailbox/from-mbox.mjs';
import { splitMbox } from '../../demo/mailbox/split-mbox.mjs';
import { fileOf, mail, me, nowMs, read, testFolder, useFolder } from './mbox-file.ts';
import fc from 'fast-check';

useFolder();

const reading = (path: string, own = [me]) => readMbox(path, { me: own, shiftToMs: null, nowMs });

describe('a file that is no mailbox is refused with what to do', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /is empty\. Give an mbox file/],
    ['zip', 'PK\u0003\u0004rest', /zip archive\. Unpack it/],
    ['gzip', gzipSync(mail()), /compressed with gzip\. Unpack it/],
    ['Outlook data', '!BDN rest', /Outlook data file/],
    ['web page', '\n<!DOCTYPE html><p>From here', /is a web page/],
    ['UTF-16', Buffer.from('\uFEFFFrom a@b', 'utf16le'), /UTF-16/],
    ['binary', Uint8Array.from({ length: 5000 }, (_, index) => index % 7), /is not a text file/],
    ['single mail', mail().replace(/^From .*\n/, ''), /single mail \(\.eml\)/],
    ['plain text', 'Dear diary,\n\nFrom now on I shall write.\n', /no line in it begins a mail/],
    ['mbox without usable mail', mail({ Date: null }), /can be used \(1 × no readable date\)/],
  ])('%s', async (_, content, message) => {
    await expect(reading(await fileOf(content))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message) as string,
    });
  });

  test('missing', async () => {
    await expect(reading(`${testFolder()}/nowhere.mbox`)).rejects.toThrow(/There is no file .*nowhere\.mbox/);
  });

  test('a folder', async () => {
    await expect(reading(testFolder())).rejects.toThrow(/is a folder/);
  });
});

describe('whose mailbox it is', () => {
  test('must be said', async () => {
    await expect(reading(await fileOf(mail()), [])).rejects.toThrow('--me ADDRESS');
  });

  test('must be somebody in it; otherwise the most frequent addresses are named', async () => {
    const content = mail() + mail({ Cc: 'x@y.example' });
    await expect(reading(await fileOf(content), ['nobody@else.example'])).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('paula@client.example (2), rep@corp.example (2), x@y.example (1)') as string,
    });
  });
});

describe('damage costs only the mail it is in', () => {
  test('a part that never ends', async () => {
    const broken = mail(
      { 'Content-Type': 'multipart/mixed; boundary=b' },
      '--b\nContent-Type: text/plain\n\nStill here.',
    );
    const { report, mailbox } = await read(broken + mail());
    expect(report.messages).toBe(2);
    expect(JSON.stringify(mailbox)).toContain('Still here.');
  });

  test('headers of a megabyte, nesting without end, bytes of any kind', async () => {
    const nested = Array.from(
      { length: 400 },
      (_, level) => `--b${String(level)}\nContent-Type: multipart/mixed; boundary=b${String(level + 1)}\n\n`,
    );
    const deep = mail({ 'Content-Type': 'multipart/mixed; boundary=b0' }, nested.join(''));
    const { report } = await read(mail({ To: `${'x@y.example, '.repeat(90_000)}z@y.example` }) + deep + mail());
    expect(report.messages + Object.values(report.dropped).reduce((a, b) => a + b, 0)).toBe(3);
  });

  test('any bytes between two good mails', async () => {
    const good = [Buffer.from(mail()), Buffer.from(`\n${mail()}`)] as const;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { report } = await read(Buffer.concat([good[0], bytes, good[1]]));
        expect(report.messages).toBe(2);
      }),
      { numRuns: 30 },
    );
  });
});

describe('splitting', () => {
  const mails = [mail({}, 'One.\n'), mail({}, 'From afar.\n\nFrom Paris\n'), mail({}, '')];
  const whole = Buffer.from(mails.join(''));

  async function split(chunks: Buffer[], keepBytes = 10_000) {
    const found: string[] = [];
    for await (const { bytes } of splitMbox(chunks, keepBytes)) found.push(bytes.toString());
    return found;
  }

  test('does not depend on where the file is cut into chunks', async () => {
    const expected = await split([whole]);
    expect(expected.length).toBe(3);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 40 }), async (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
        const chunks = at.slice(1).map((end, index) => whole.subarray(at[index], end));
        expect(await split(chunks)).toEqual(expected);
      }),
    );
  });

  test('finds every mail when the file comes byte by byte', async () => {
    expect(await split([...whole].map((byte) => Buffer.from([byte])))).toEqual(await split([whole]));
  });

  test('keeps only the beginning of each mail', async () => {
    expect((await split([whole], 20)).map(({ length }) => length)).toEqual([19, 19, 19]);
  });
});
