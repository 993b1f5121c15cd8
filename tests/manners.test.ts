import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { inventedMailboxes } from '../demo/mailbox/invented/index.mjs';
import type { Demo } from '../demo/types.ts';
import config from '../vitest.config.ts';
import { expectManners, expectMannersOfAll, openWatchedDemo } from './e2e/manners.ts';

let demo: Demo;
afterEach(() => demo.close());

const open = async () => (demo = await openWatchedDemo({ mailboxes: inventedMailboxes(Date.now()) }));

/** Asks another host through the proxy, as a page or a worker would. */
async function askElsewhere(): Promise<void> {
  const request = get({ host: '127.0.0.1', port: demo.stage.port, path: 'http://elsewhere.example/collect' });
  const [response] = (await once(request, 'response')) as [{ resume(): void }];
  response.resume();
}

describe('the manners of every end-to-end test', () => {
  it('are fine where nobody was asked', async () => {
    expectManners(await open());
    expectMannersOfAll();
  });

  it('are forgotten where one request went elsewhere, and the end of the file says so', async () => {
    await open();
    await askElsewhere();
    expect(() => expectManners(demo)).toThrow('requests to other hosts');
    expect(() => expectMannersOfAll()).toThrow('requests to other hosts');
    expect(() => expectMannersOfAll()).not.toThrow();
  });

  it.each([
    ['a script pressed Send', { trusted: 1, untrusted: 1 }, 1],
    ['more was sent than the player sent', { trusted: 1, untrusted: 0 }, 2],
  ])('are forgotten where %s', async (_, clicks, sent) => {
    const { stage, control } = await open();
    const sentMails = () => Array.from({ length: sent }, () => ({ key: '', text: '', atMs: 0 }) as never);
    expect(() => expectManners({ stage, control: { ...control, sendClicks: () => clicks, sentMails } })).toThrow();
    expectMannersOfAll();
  });

  it('are looked at when a file has ended, whatever the file says', () => {
    const projects = (config.test?.projects ?? []) as { test?: { name?: string; setupFiles?: string[] } }[];
    const endToEnd = projects.find(({ test }) => test?.name === 'e2e');
    expect(endToEnd?.test?.setupFiles).toEqual(['tests/e2e/look-at-manners.ts']);
    expect(readFileSync('tests/e2e/look-at-manners.ts', 'utf8')).toContain('afterAll(expectMannersOfAll);');
  });

  it('cannot be got round: no file of these tests opens a stage of its own', () => {
    const opening = /from '[./]*\/demo\/(?:open-demo|stage|(?:gmail|outlook)\/open-\w+)\.mjs'/;
    const files = readdirSync('tests/e2e').filter((file) => opening.test(readFileSync(`tests/e2e/${file}`, 'utf8')));
    expect(files).toEqual(['both-webmails.ts', 'manners.ts']);
    expect(readFileSync('tests/e2e/both-webmails.ts', 'utf8')).toMatch(
      /return \{(?: \w+: watchManners\(.*?\),)+ close/,
    );
  });
});
