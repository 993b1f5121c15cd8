import { companyOf } from '../../../domain/address.ts';
import { freeMailDomains } from '../../../domain/free-mail.ts';
import { readAddressEntry, readDomainEntry } from '../../../domain/settings-entries.ts';
import type { SettingsView } from '../../../messaging/settings-api.ts';
import type { OptionsState } from '../state.ts';
import { EntriesField } from './entries-field.tsx';
import { Panel } from './panel.tsx';
import { RulesBody } from './rules-body.tsx';

/** Who the rep is: mailboxes, further addresses, company. */
export function MailboxSection({ state: { words, rules } }: { state: OptionsState }) {
  return (
    <RulesBody words={words} rules={rules} lead={words.say('settings_mailboxLead')}>
      {(view) => {
        const own = ownAddressesOf(view);
        const domains = [...new Set(own.flatMap((address) => companyOf(address) ?? []))];
        return (
          <>
            <Panel title={words.say('settings_mailboxes')}>
              {view.mailboxes.length === 0 && <p class="setting empty">{words.say('settings_noMailbox')}</p>}
              <ul class="mailboxes">
                {view.mailboxes.map(({ address, aliases }) => (
                  <li key={address} class="setting">
                    <span class="setting-label">{address}</span>
                    {aliases.length > 0 && <p class="help">{words.say('settings_aliases', aliases.join(', '))}</p>}
                  </li>
                ))}
              </ul>
            </Panel>
            <Panel title={words.say('settings_ownAddresses')} help={words.say('settings_ownAddressesHelp')}>
              <EntriesField
                words={words}
                rules={rules}
                view={view}
                label={words.say('settings_ownAddressesField')}
                placeholder={words.say('settings_exampleAddress')}
                entries={{
                  list: 'ownAddresses',
                  read: readAddressEntry,
                  fault: 'settings_addressFault',
                  isCounted: (address) => own.includes(address),
                  refusal: () => null,
                }}
              />
            </Panel>
            <Panel title={words.say('settings_ownDomains')} help={words.say('settings_ownDomainsHelp')}>
              {domains.length > 0 && (
                <p class="setting empty">{words.say('settings_ownDomainsCounted', domains.join(', '))}</p>
              )}
              <EntriesField
                words={words}
                rules={rules}
                view={view}
                label={words.say('settings_ownDomainsField')}
                placeholder={words.say('settings_exampleDomain')}
                entries={{
                  list: 'ownDomains',
                  read: readDomainEntry,
                  fault: 'settings_domainFault',
                  isCounted: (domain) => domains.includes(domain),
                  refusal: (to, domain) => (freeMailDomains.has(domain) ? to.say('settings_freeMail', domain) : null),
                }}
              />
            </Panel>
          </>
        );
      }}
    </RulesBody>
  );
}

function ownAddressesOf({ mailboxes, settings }: SettingsView): string[] {
  return [...mailboxes.flatMap(({ address, aliases }) => [address, ...aliases]), ...settings.ownAddresses];
}
