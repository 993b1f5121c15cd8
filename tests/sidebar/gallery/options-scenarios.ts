import { ownSource } from '../../../src/domain/compose.ts';
import { printTextsFile } from '../../../src/domain/texts/texts-file.ts';
import type { SectionName } from '../../../src/pages/options/sections.ts';
import type { ActedHost } from '../acted-host.ts';

interface OptionsScenario {
  /** Which one of the page is shown; the texts without. */
  section?: SectionName;
  acted?: Partial<ActedHost>;
  /** What the rep writes into the text that is shown. */
  written?: string;
  /** Content of a file that the rep picks. */
  file?: string;
  press?: string[];
}

const sharpEnglish = `Hello [{contact}|there],

this is already my third mail about {topic}, and you never answered. [{company} is losing time.|We are losing time.]

Please reply by Friday.

{rep}`;
const sharpFrench = `Bonjour [{contact}|],

malgré mes nombreuses relances au sujet de {topic}, vous n’avez pas daigné répondre. Dis-moi où tu en es.

Merci de me répondre au plus vite.

{rep}`;
const edited = {
  'en/last-message': ownSource('last-message', 'en').replace('I truly enjoyed', 'I enjoyed'),
  'fr-vous/last-message': ownSource('last-message', 'fr-vous').replace('J’ai beaucoup', 'J’ai'),
  'en/clear-yes': sharpEnglish,
  'fr-vous/clear-yes': sharpFrench,
};

/** States the options page can be in. */
export const optionsScenarios: Record<string, OptionsScenario> = {
  options: {},
  'options-edited': { acted: { edited: { ...edited } } },
  'options-remarks': { acted: { edited: { ...edited } }, press: ['text-clear-yes'] },
  'options-sharp-last-message': { written: sharpEnglish },
  'options-sharp-last-message-fr': { written: sharpFrench },
  'options-fault': { written: 'Hello {name},\n\n[We spoke about {topic}.' },
  'options-leaving': { written: `${sharpEnglish}\nBest`, press: ['text-reschedule'] },
  'options-import': {
    acted: { edited: { ...edited } },
    file: printTextsFile({ ...edited, 'en/last-message': 'Hello', 'fr-tu/reschedule': 'Salut' }),
  },
  'options-import-refused': {
    file: '{"format":"ghostlight-texts","version":1,"texts":{"en/clear-yes":"Hello {name}"}}',
  },
  'options-provided': { acted: { provided: { 'en/last-message': sharpEnglish, 'fr-vous/last-message': sharpFrench } } },
  'options-reset': { acted: { edited: { ...edited } }, press: ['reset-text'] },
  'options-failed': { acted: { failing: { listTexts: new Error('no') } } },
};
