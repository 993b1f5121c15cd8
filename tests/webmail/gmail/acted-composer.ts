import { element } from './stage.ts';

interface ComposerShape {
  /** Markup of the rich body. */
  body?: string;
  /** Text of the plain-text body; the rich one is then hidden. */
  plain?: string;
  /** Values of the hidden fields that name the conversation. */
  lts?: string;
  rt?: string;
  /** Whom it is addressed to; without a word the contact of the acted conversation. */
  to?: string[];
}

export const signature = '<div class="gmail_signature" data-smartmail="gmail_signature"><b>Marc Roy</b><br>Corp</div>';
export const signaturePrefix = '<span class="gmail_signature_prefix">-- </span><br>';
export const quote =
  '<div class="gmail_quote"><div class="gmail_attr">Le jeu. Paula &lt;p@client.example&gt; a écrit :</div><blockquote>Bonjour</blockquote></div>';

const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'submit'];

/** Markup of Gmail's composer (gmail.md 11). */
export function composerHtml({
  body = '',
  plain,
  lts = '',
  rt = '',
  to = ['p@client.example'],
}: ComposerShape): string {
  const options = to.map((address) => `<div role="option" class="afV" data-hovercard-id="${address}"></div>`).join('');
  const isPlain = plain !== undefined;
  return `<div class="M9"><form class="bAs"><div class="anm" name="to"><div role="listbox">${options}</div></div><input type="hidden" name="lts" value="${lts}"><input type="hidden" name="rt" value="${rt}"><input name="subjectbox" value="Re"></form>
    <table class="cf An"><tbody><tr><td class="Ap"><div class="Ar Au" ${isPlain ? 'hidden' : ''}><div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true">${body}</div></div>
    <div class="Ar As" ${isPlain ? '' : 'hidden'}><textarea class="Ak"></textarea></div></td></tr></tbody></table>
    <div class="T-I aoO" role="button">Envoyer</div><div class="oh" role="button">Supprimer</div></div>`;
}

/** Puts a composer where Gmail puts the reply to the last message. */
export function openComposer(shape: ComposerShape): HTMLElement {
  const places = document.querySelectorAll<HTMLElement>('[role=list] > .h7 .ip');
  const place = [...places].at(-1);
  if (!place) throw new Error('The acted page has no place for a reply.');
  place.classList.add('adB');
  place.innerHTML = composerHtml(shape);
  if (shape.plain === undefined) return element('[g_editable]', place);
  const area = element('textarea.Ak', place) as HTMLTextAreaElement;
  area.value = shape.plain;
  return area;
}

interface ActedReply {
  /** Events the Reply button got with coordinates inside it. */
  heard: string[];
  /** Events that reached Send or Discard. */
  forbidden: string[];
}

/**
 * Acts Gmail's delegated Reply handler: it wants the whole click sequence at the button's coordinates, shows the frame
 * at once and the editor later.
 */
export function actReply(button: string, shape: ComposerShape, signal: AbortSignal): ActedReply {
  const acted: ActedReply = { heard: [], forbidden: [] };
  for (const type of events) {
    const listen = (event: Event) => {
      if (!(event.target instanceof Element)) return;
      if (event.target.closest('.aoO, .oh')) acted.forbidden.push(type);
      const pressed = event.target.closest(button);
      if (!pressed || !(event instanceof MouseEvent)) return;
      const { left, right, top, bottom } = pressed.getBoundingClientRect();
      const { clientX, clientY } = event;
      if (clientX < left || clientX > right || clientY < top || clientY > bottom) return;
      acted.heard.push(type);
      if (type === 'click' && acted.heard.length === 5) {
        element('[role=list] > .h7:last-child .ip').classList.add('adB');
        setTimeout(() => {
          if (!signal.aborted) openComposer(shape);
        }, 60);
      }
    };
    document.addEventListener(type, listen, { capture: true, signal });
  }
  return acted;
}
