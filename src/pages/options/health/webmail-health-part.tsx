import type { NotedName, WebmailHealth } from '../../../messaging/health-api.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { useOwnSignal } from '../../../ui/own-signal.ts';
import { unreadableSentence } from '../../../ui/unreadable-sentence.ts';
import { keyFor, type Words } from '../../../ui/words.ts';
import { faults, judgeHealth, type HealthVerdict } from './judge-health.ts';

interface WebmailHealthProps {
  words: Words;
  health: WebmailHealth;
  nowMs: number;
}

/** One webmail: whether its pages can be read, what the rep goes without where they cannot, and the names behind it. */
export function WebmailHealthPart({ words, health, nowMs }: WebmailHealthProps) {
  const verdict = judgeHealth(health);
  const isOpen = useOwnSignal(false);
  return (
    <section class="health-part" data-health={verdict.status}>
      <h2>{webmailName(health.webmail)}</h2>
      <p>{sentence(words, verdict, nowMs)}</p>
      {'lost' in verdict && (
        <>
          <ul class="health-lost">
            {verdict.lost.map((part) => (
              <li key={part}>{words.say(keyFor('health', `lost-${part}`))}</li>
            ))}
          </ul>
          <p>{words.say('health_whatToDo')}</p>
        </>
      )}
      {health.misses.length + health.unreadable.length > 0 && (
        <Disclosure
          action={`health-details-${health.webmail}`}
          title={words.say('health_details')}
          isOpen={isOpen.value}
          onToggle={() => (isOpen.value = !isOpen.value)}
        >
          <NotedTable words={words} health={health} nowMs={nowMs} />
        </Disclosure>
      )}
    </section>
  );
}

function sentence(words: Words, verdict: HealthVerdict, nowMs: number): string {
  const moment = (ms: number) => momentOf(words, ms, nowMs);
  switch (verdict.status) {
    case 'well':
      return words.say('health_well', ...moment(verdict.lastGoodMs));
    case 'partly':
      return words.say('health_partly', ...moment(verdict.lastGoodMs), ...moment(verdict.lastMs));
    case 'badly':
      return verdict.lastGoodMs === null
        ? words.say('health_never', ...moment(verdict.lastMs))
        : words.say('health_badly', ...moment(verdict.lastGoodMs), ...moment(verdict.lastMs));
    case 'unproven':
      return words.say('health_unproven');
  }
}

function NotedTable({ words, health, nowMs }: WebmailHealthProps) {
  const row = ({ name, count, lastMs }: NotedName, said: string | null) => (
    <tr key={`${said === null} ${name}`}>
      <th scope="row">{said ?? <code>{name}</code>}</th>
      <td>{words.times(count)}</td>
      <td>{words.say('health_moment', ...momentOf(words, lastMs, nowMs))}</td>
    </tr>
  );
  return (
    <table class="health-table">
      <thead>
        <tr>
          <th scope="col">{words.say('health_what')}</th>
          <th scope="col">{words.say('health_howOften')}</th>
          <th scope="col">{words.say('health_last')}</th>
        </tr>
      </thead>
      <tbody>
        {health.misses.map((miss) => row(miss, null))}
        {health.unreadable.map((reason) => row(reason, reasonSentence(words, reason.name)))}
      </tbody>
    </table>
  );
}

function reasonSentence(words: Words, why: string): string {
  const lost = faults[why];
  return lost ? words.say(keyFor('health', `lost-${lost}`)) : unreadableSentence(why, words);
}

/** A day and an hour, both to be read after a verb. */
function momentOf(words: Words, ms: number, nowMs: number): [day: string, hour: string] {
  return [words.when(ms, nowMs), words.hour(ms)];
}

/** What a webmail is called, from the key of its adapter. */
function webmailName(key: string): string {
  return `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
}
