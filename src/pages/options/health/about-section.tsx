import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { useOwnSignal } from '../../../ui/own-signal.ts';
import type { Words } from '../../../ui/words.ts';
import type { OptionsState } from '../state.ts';
import { KeysPart } from './keys-part.tsx';
import { licences } from './licences.ts';

/** What Ghostlight is, promises and holds, and its keys. */
export function AboutSection({ state: { words, health: state } }: { state: OptionsState }) {
  return (
    <>
      <p class="lead about-version">{words.say('about_version', state.version)}</p>
      <PromisePart words={words} />
      <section class="about-part">
        <h2>{words.say('about_more')}</h2>
        <div class="about-links">
          <Button action="open-welcome" onPress={() => void state.openPage('welcome')}>
            {words.say('about_welcome')}
          </Button>
          <Button action="open-dashboard" onPress={() => void state.openPage('dashboard')}>
            {words.say('about_dashboard')}
          </Button>
        </div>
      </section>
      <KeysPart words={words} state={state} />
      <Licences words={words} />
    </>
  );
}

function PromisePart({ words }: { words: Words }) {
  const isOpen = useOwnSignal(false);
  return (
    <section class="about-part">
      <h2>{words.say('about_promise')}</h2>
      <p>{words.say('about_staysHere')}</p>
      <p>{words.say('about_neverSends')}</p>
      <Disclosure
        action="privacy"
        title={words.say('about_privacy')}
        isOpen={isOpen.value}
        onToggle={() => (isOpen.value = !isOpen.value)}
      >
        <p>{words.say('about_privacyRead')}</p>
        <p>{words.say('about_privacyKept')}</p>
        <p>{words.say('about_privacyEnd')}</p>
      </Disclosure>
    </section>
  );
}

function Licences({ words }: { words: Words }) {
  return (
    <section class="about-part">
      <h2>{words.say('about_licences')}</h2>
      <p>{words.say('about_ownLicence')}</p>
      <table class="about-table">
        <thead>
          <tr>
            <th scope="col">{words.say('about_part')}</th>
            <th scope="col">{words.say('about_holder')}</th>
            <th scope="col">{words.say('about_licence')}</th>
          </tr>
        </thead>
        <tbody>
          {licences.map(({ name, holder, licence }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{holder}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href="/licences.txt" target="_blank">
          {words.say('about_licenceTexts')}
        </a>
      </p>
    </section>
  );
}
