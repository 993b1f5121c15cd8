import fc from 'fast-check';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { startActedGmail } from './acted-gmail.ts';
import { fuzzPages } from './fuzz-pages.ts';
import { lookedAtMs } from './page-cases.ts';

const seldom = fc.constantFrom(false, false, true);

fuzzPages({
  name: 'Gmail',
  switches: fc.record({
    superCollapses: fc.boolean(),
    repliesBeside: fc.boolean(),
    lastCollapsed: seldom,
    draftInThread: seldom,
    permIdUndefined: seldom,
    ads: seldom,
  }),
  start: startActedGmail,
  stageOf: (gmail, { story, switches }) => {
    const ids = gmail.use(story, switches);
    return {
      webmail: 'gmail',
      ids,
      showList: gmail.showList,
      showConversation: async (key) => {
        await gmail.showThread([...ids].find(([, one]) => one === key)?.[0] ?? key);
        const places = [...document.querySelectorAll('[role=list] > [role=listitem]')];
        return places.map((place) => [place, ...place.querySelectorAll('.gD, .g3, .adn, .adf')]);
      },
      createReader: (watchUntil) => {
        const adapter = createGmailAdapter(window, () => lookedAtMs(story));
        if (watchUntil) adapter.watch(() => undefined, watchUntil);
        return () => adapter.read();
      },
    };
  },
});
