import { ActionButton } from './action-button.tsx';

interface QuestionProps {
  text: string;
  help?: string | undefined;
  /** Actions and what they do; without any the text is what was answered. */
  answers: readonly (readonly [action: string, onPress: () => unknown])[];
}

/**
 * Something the rep is asked once. When the answers go, the focus goes to the text that stands then in what is marked around
 * it as a `question`.
 */
export function Question({ text, help, answers }: QuestionProps) {
  return (
    <div class="asked">
      <p class="said" tabIndex={-1}>
        {text}
      </p>
      {help && <p class="hint">{help}</p>}
      {answers.length > 0 && (
        <div class="answers" role="group" aria-label={text}>
          {answers.map(([action, onPress]) => (
            <ActionButton key={action} action={action} onPress={onPress} />
          ))}
        </div>
      )}
    </div>
  );
}
