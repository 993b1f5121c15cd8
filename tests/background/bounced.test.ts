import { expect, it } from 'vitest';
import { dayMs, minuteMs } from '../../src/domain/time.ts';
import { prospect, silentConversation, startBackground } from './harness.ts';
import { marie, messageReading, opened, pageReading, rep } from './readings.ts';

it('lists a conversation whose mail came back under "to check", until the next mail arrives', async () => {
  const { tab } = startBackground();
  const { id, messages } = silentConversation();
  const mailer = { address: 'mailer-daemon@client.example', name: 'Mail Delivery' };
  const bounce = messageReading('bounce', -14 * dayMs + minuteMs, { from: mailer });
  const toCheck = async () =>
    (await tab.listProspects({ account: null })).groups.find(({ group }) => group === 'to-check')?.items ?? [];
  await tab.report(pageReading({ conversation: silentConversation('other', prospect(1)) }));
  await tab.report(pageReading({ conversation: opened(id, [...messages, bounce]) }));
  expect(await toCheck()).toMatchObject([{ name: marie.name }]);
  const again = messageReading('again', -dayMs, { from: rep, to: [marie] });
  await tab.report(pageReading({ conversation: opened(id, [...messages, bounce, again]) }));
  expect(await toCheck()).toEqual([]);
});
