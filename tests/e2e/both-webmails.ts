import { openGmail } from '../../demo/gmail/open-gmail.mjs';
import type { Mailbox } from '../../demo/mailbox/types.ts';
import { editorScript } from '../../demo/outlook/editor-bundle.mjs';
import { openOutlook } from '../../demo/outlook/open-outlook.mjs';
import { openStage } from '../../demo/stage.mjs';
import type { Demo } from '../../demo/types.ts';
import { watchManners } from './manners.ts';
import { quick } from './rep.ts';

/** The same mailbox shown by both acted webmails in one browser; each has a server of its own, that does not know the other's. */
export async function openBothWebmails(mailbox: Mailbox): Promise<{ gmail: Demo; outlook: Demo; close(): void }> {
  // As openWatchedDemo does.
  await editorScript();
  const scene = { mailboxes: [mailbox], delayMs: 20, now: Date.now };
  const gmail = openGmail({ ...scene, switches: quick.gmail });
  const outlook = openOutlook({ ...scene, switches: quick.outlook });
  const stage = await openStage({ ...gmail.sites, ...outlook.sites });
  const close = () => {
    gmail.close();
    outlook.close();
    stage.close();
  };
  const demoOf = ({ control, url }: typeof gmail | typeof outlook): Demo => ({
    ...{ stage, control, controlUrl: '', close },
    url: (slot = 0) => url(slot),
  });
  return { gmail: watchManners(demoOf(gmail)), outlook: watchManners(demoOf(outlook)), close };
}
