import { connect } from 'node:net';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemo } from '../../demo/open-demo.mjs';
import { otherMailbox, smallMailbox } from './small-mailbox.ts';

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
  demo = await openDemo({ mailboxes: [smallMailbox(), otherMailbox()] });
});
afterAll(() => demo.close());

/** First line the proxy answers to a CONNECT. */
const connectTo = (target: string) =>
  new Promise<string>((done, failed) => {
    const socket = connect(demo.stage.port, '127.0.0.1', () => socket.write(`CONNECT ${target} HTTP/1.1\r\n\r\n`));
    socket.once('data', (data) => {
      done(data.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', failed);
  });

const postAnswer = (headers: Record<string, string>) =>
  fetch(`${demo.controlUrl}answer`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ slot: 0, key: 'offer', text: 'They are back' }),
  });

test('the stage ends TLS for the acted host alone and notes every other', async () => {
  expect(await connectTo('mail.google.com:443')).toBe('HTTP/1.1 200 OK');
  for (const target of ['example.com:443', 'mail.google.com:80', '__proto__:443', 'evil.mail.google.com:443'])
    expect(await connectTo(target)).toBe('HTTP/1.1 502 Refused');
  expect(demo.stage.refused).toEqual([
    'example.com:443',
    'mail.google.com:80',
    '__proto__:443',
    'evil.mail.google.com:443',
  ]);
});

test('plain requests to other hosts are refused, the own page is served to direct and proxied browsers', async () => {
  const status = (path: string, host: string) =>
    new Promise<number | undefined>((done) => {
      const options = { host: '127.0.0.1', port: demo.stage.port, path, headers: { host } };
      request(options, (response) => done(response.resume().statusCode)).end();
    });
  const own = `127.0.0.1:${demo.stage.port}`;
  expect(await status('http://example.com/', 'example.com')).toBe(502);
  expect(await status('/', 'rebound.example')).toBe(502);
  expect(await status('/', own)).toBe(200);
  expect(await status(`http://${own}/control.css`, own)).toBe(200);
});

test('the control page lets them answer, for its own origin only', async () => {
  expect((await postAnswer({ origin: 'https://mail.google.com' })).status).toBe(403);
  const origin = demo.controlUrl.slice(0, -1);
  expect((await postAnswer({ origin })).status).toBe(204);
  const offer = demo.control.mailbox(0).conversations.find(({ key }) => key === 'offer');
  expect(offer?.messages.at(-1)).toMatchObject({ text: 'They are back', from: { address: 'paula@client.example' } });
  expect(offer?.isUnread).toBe(true);
});

test('the control page says what it cannot do', async () => {
  const origin = demo.controlUrl.slice(0, -1);
  const answer = await fetch(`${demo.controlUrl}switches`, {
    method: 'POST',
    headers: { origin },
    body: '{"csp":"none"}',
  });
  expect([answer.status, await answer.text()]).toEqual([400, 'No such switch: csp = none']);
});
