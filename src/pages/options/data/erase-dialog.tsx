import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { trusted } from '../../../ui/trusted.ts';
import type { Words } from '../../../ui/words.ts';
import { Dialog } from '../dialog.tsx';
import type { DataState } from './data-state.ts';
import type { EraseQuestion } from './erase-state.ts';

interface EraseDialogProps {
  words: Words;
  data: DataState;
}

/** Says what goes for good, before it goes. */
export function EraseDialog({ words, data: { erasing, exporting } }: EraseDialogProps) {
  const question = erasing.question.value;
  if (question === null) return null;
  const isFirstOfTwo = question.type === 'everything' && !question.isSecond;
  const exportFirst = () => {
    erasing.dismiss();
    void exporting.exportAll();
  };
  return (
    <Dialog title={titleOf(words, question)} onCancel={() => erasing.dismiss()}>
      {whatGoes(words, question)}
      {question.type === 'contact' && question.found.isExcluded && (
        <ExclusionChoice
          words={words}
          isChosen={question.alsoExclusion}
          onTurn={(alsoExclusion) => erasing.ask({ ...question, alsoExclusion })}
        />
      )}
      {/* The focus begins at what does no harm. */}
      <div class="dialog-actions">
        <Button action="erase-export" look="primary" onPress={exportFirst}>
          {words.say('data_exportFirst')}
        </Button>
        <Button action="erase-do" onPress={() => void erasing.erase()}>
          {words.say(isFirstOfTwo ? 'data_eraseContinue' : 'data_erase')}
        </Button>
        <Button action="erase-cancel" look="link" onPress={() => erasing.dismiss()}>
          {words.say('action_cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

interface ExclusionProps {
  words: Words;
  isChosen: boolean;
  onTurn: (isChosen: boolean) => void;
}

/** The rep typed the address into a list of settings, where it would stay. */
function ExclusionChoice({ words, isChosen, onTurn }: ExclusionProps) {
  return (
    <div class="erase-exclusion">
      <label>
        <input
          type="checkbox"
          name="also-exclusion"
          checked={isChosen}
          aria-describedby="erase-exclusion-help"
          onChange={trusted(() => onTurn(!isChosen))}
        />
        <span>{words.say('data_eraseExclusion')}</span>
      </label>
      <p class="help" id="erase-exclusion-help">
        {words.say('data_eraseExclusionHelp')}
      </p>
    </div>
  );
}

function titleOf(words: Words, question: EraseQuestion): string {
  switch (question.type) {
    case 'contact':
      return words.say('data_eraseContactTitle', question.found.address);
    case 'account':
      return words.say('data_eraseContactTitle', question.address);
    case 'everything':
      return words.say(question.isSecond ? 'data_eraseSureTitle' : 'data_eraseEverythingTitle');
  }
}

function whatGoes(words: Words, question: EraseQuestion): ComponentChildren {
  switch (question.type) {
    case 'contact':
      return (
        <>
          <p>{words.say('data_eraseContactGoes', question.found.account)}</p>
          <p class="help">
            {words.say(question.found.isExcluded ? 'data_eraseExcludedBack' : 'data_eraseContactBack')}
          </p>
        </>
      );
    case 'account':
      return (
        <>
          <p>{words.count('data_eraseAccountGoes', question.conversations)}</p>
          <p class="help">{words.say('data_eraseAccountBack')}</p>
        </>
      );
    case 'everything':
      return question.isSecond ? (
        <p>{words.say('data_eraseSure')}</p>
      ) : (
        <>
          <p>
            {question.conversations === 0
              ? words.say('data_everythingHelp')
              : words.count('data_eraseEverythingGoes', question.conversations)}
          </p>
          <p class="help">{words.say('data_eraseEverythingLocks')}</p>
        </>
      );
  }
}
