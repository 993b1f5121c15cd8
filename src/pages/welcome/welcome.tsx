import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Lamp } from '../../ui/icons.tsx';
import { lookOf } from '../../ui/standing-look.ts';
import { StandingShape } from '../../ui/standing-shape.tsx';
import { keyFor, type MessageKey, type Words } from '../../ui/words.ts';
import { AccessFootnote, AccessPart } from '../access/access-part.tsx';
import { PracticePart } from './practice/practice-part.tsx';
import { steps, type Step, type WelcomeState } from './state.ts';

/** The introduction: three short cards, and then nothing of it any more. */
export function Welcome({ state }: { state: WelcomeState }) {
  const { words, access } = state;
  const step = state.step.value;
  return (
    <main class={`welcome at-${step}`}>
      <header class="welcome-header">
        <Lamp isLit={step === 'end'} size={24} />
        <span class="grow">Ghostlight</span>
        {step !== 'end' && (
          <Button action="skip" look="link" onPress={() => state.skip()}>
            {words.say('welcome_skip')}
          </Button>
        )}
      </header>
      <AccessPart words={words} access={access} />
      <Card key={step} state={state} step={step} />
      <AccessFootnote words={words} access={access} />
    </main>
  );
}

const titles: Record<Step, MessageKey> = {
  ghosting: 'welcome_ghostingTitle',
  reading: 'welcome_readTitle',
  practice: 'welcome_practiceTitle',
  end: 'welcome_doneTitle',
};

function Card({ state, step }: { state: WelcomeState; step: Step }) {
  const { words } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The first card takes no focus: the rep has not asked for anything yet.
    if (state.hasMoved()) heading.current?.focus();
  }, []);
  const number = steps.indexOf(step) + 1;
  const isEnd = step === 'end';
  // In the practice the next thing to press stands in the mail or in the card, until it is done.
  const isWaited = step === 'practice' && state.practice.stage.value !== 'done';
  return (
    <section class="welcome-card" aria-labelledby="card-title">
      {!isEnd && (
        <p class="step" aria-hidden="true">
          {words.say('welcome_step', `${number}`, `${steps.length - 1}`)}
        </p>
      )}
      <h1 id="card-title" ref={heading} tabIndex={-1}>
        {words.say(titles[step])}
        {!isEnd && (
          <span class="visually-hidden"> ({words.say('welcome_step', `${number}`, `${steps.length - 1}`)})</span>
        )}
      </h1>
      {step === 'ghosting' && <GhostingCard words={words} />}
      {step === 'reading' && <ReadingCard words={words} />}
      {step === 'practice' && <PracticePart words={words} practice={state.practice} />}
      {isEnd && <p class="lead">{words.say('welcome_doneText')}</p>}
      <footer class="welcome-actions">
        {isEnd ? (
          <>
            <Button action="again" onPress={() => state.restart()}>
              {words.say('about_welcome')}
            </Button>
            <Button action="open-options" look="link" onPress={() => state.openOptions()}>
              {words.say('popup_options')}
            </Button>
          </>
        ) : (
          <>
            <Button action="next" look={isWaited ? 'quiet' : 'primary'} onPress={() => state.move(1)}>
              {words.say(step === 'practice' ? 'welcome_finish' : 'welcome_next')}
            </Button>
            {number > 1 && (
              <Button action="back" look="link" onPress={() => state.move(-1)}>
                {words.say('welcome_back')}
              </Button>
            )}
          </>
        )}
      </footer>
    </section>
  );
}

function GhostingCard({ words }: { words: Words }) {
  return (
    <>
      <p class="lead">{words.say('welcome_ghostingLead')}</p>
      <dl class="standings">
        {(['quiet', 'ghosting', 'back'] as const).map((standing) => {
          const { shape, tone } = lookOf(standing);
          return (
            <div key={standing}>
              <dt style={`color: var(--${tone})`}>
                <StandingShape shape={shape} /> {words.say(keyFor('standing', standing))}
              </dt>
              <dd>{words.say(explanations[standing])}</dd>
            </div>
          );
        })}
      </dl>
      <p>{words.say('welcome_ghostingNever')}</p>
    </>
  );
}

const explanations = {
  quiet: 'welcome_ghostingQuiet',
  ghosting: 'welcome_ghostingSilent',
  back: 'welcome_ghostingBack',
} as const satisfies Record<string, MessageKey>;

function ReadingCard({ words }: { words: Words }) {
  return (
    <>
      <p class="lead">{words.say('welcome_readLead')}</p>
      <dl class="standings">
        <Told title={words.say('welcome_readKept')}>{words.say('welcome_readKeptText')}</Told>
        <Told title={words.say('welcome_readLooked')}>{words.say('welcome_readLookedText')}</Told>
        <Told title={words.say('welcome_readNever')}>{words.say('welcome_readNeverText')}</Told>
      </dl>
    </>
  );
}

function Told({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
