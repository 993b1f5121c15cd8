import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOwnSignal } from '../../../ui/own-signal.ts';
import { mountSidebar } from '../../../sidebar/mount.tsx';
import { Button } from '../../../ui/button.tsx';
import { keyFor, type MessageKey, type Words } from '../../../ui/words.ts';
import type { PracticeStage, PracticeState } from './practice-state.ts';
import { showPractice } from './show-practice.ts';
import { camille, type PracticeMail } from './story.ts';

const hints: Record<PracticeStage, MessageKey> = {
  insert: 'welcome_practiceInsert',
  send: 'welcome_practiceSend',
  wait: 'welcome_practiceWait',
  closed: 'welcome_practiceClosed',
  'own-words': 'welcome_practiceOwnWords',
  done: 'welcome_practiceDone',
  'set-aside': 'welcome_practiceAside',
};

/** Mails that are shown at first, the latest: so that the reply is on screen. */
const mostShown = 3;

/** An invented conversation with the real sidebar beside it: what the rep will do in their webmail, without their mail. */
export function PracticePart({ words, practice }: { words: Words; practice: PracticeState }) {
  const send = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const life = new AbortController();
    const sidebar = mountSidebar(practice.sidebarHost, life.signal);
    showPractice(sidebar, practice, () => send.current, life.signal);
    return () => life.abort();
  }, [practice.round.value]);
  const isUnfolded = useOwnSignal(false);
  const mails = practice.mails.value;
  const earlier = isUnfolded.value ? 0 : Math.max(0, mails.length - mostShown);
  const stage = practice.stage.value;
  const reply = practice.reply.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const isReplying = reply !== null;
  useLayoutEffect(() => {
    if (!isReplying) return;
    field.current?.focus({ preventScroll: true });
    field.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [isReplying]);
  return (
    <>
      <p class="lead">{words.say('welcome_practiceLead')}</p>
      <p class="hint-line" role="status">
        {words.say(hints[stage])} <span class="narrow-only">{words.say('welcome_practiceTab')}</span>
      </p>
      <article class="mail" aria-label={words.say('welcome_practiceSubject')}>
        <h2>{words.say('welcome_practiceSubject')}</h2>
        <ol>
          {earlier > 0 && (
            <li class="one-mail">
              <Button action="show-earlier" look="link" onPress={() => (isUnfolded.value = true)}>
                {words.count('welcome_practiceEarlier', earlier)}
              </Button>
            </li>
          )}
          {mails.slice(earlier).map((mail) => (
            <Mail key={mail.id} words={words} mail={mail} nowMs={practice.sidebarHost.now()} />
          ))}
        </ol>
        {reply === null ? (
          <div class="mail-actions" ref={send}>
            {stage === 'wait' ? (
              <Button action="let-answer" look="primary" onPress={() => practice.letAnswer()}>
                {words.say('welcome_practiceAnswer')}
              </Button>
            ) : (
              <Button action="practice-reply" onPress={() => practice.openReply()}>
                {words.say('welcome_practiceReply')}
              </Button>
            )}
            <Button action="practice-restart" look="link" onPress={() => practice.restart()}>
              {words.say('welcome_practiceRestart')}
            </Button>
          </div>
        ) : (
          <div class="reply">
            <textarea
              ref={field}
              class="field"
              rows={9}
              aria-label={words.say('welcome_practiceReplyLabel')}
              value={reply}
              onInput={(event) => practice.write(event.currentTarget.value)}
            />
            <div class="mail-actions" ref={send}>
              <Button
                action="practice-send"
                look="primary"
                isDisabled={reply.trim() === ''}
                onPress={() => practice.send()}
              >
                {words.say('welcome_practiceSendButton')}
              </Button>
              <Button action="practice-discard" look="link" onPress={() => practice.closeReply()}>
                {words.say('welcome_practiceDiscard')}
              </Button>
            </div>
          </div>
        )}
      </article>
    </>
  );
}

function Mail({ words, mail: { by, says, atMs }, nowMs }: { words: Words; mail: PracticeMail; nowMs: number }) {
  return (
    <li class={`one-mail by-${by}`}>
      <p class="mail-head">
        <span class="mail-from">{by === 'rep' ? words.say('welcome_practiceYou') : camille.name}</span>{' '}
        <time dateTime={new Date(atMs).toISOString()}>{words.day(atMs, nowMs)}</time>
      </p>
      <p>{words.say(keyFor('welcome', `mail-${says}`))}</p>
    </li>
  );
}
