import { periods } from './choices.ts';
import type { DashboardState } from './state.ts';

/** Which mailbox, where there are several, and how far back. */
export function Controls({ state }: { state: DashboardState }) {
  const { words, choices, mailboxes } = state;
  const { account, months } = choices.value;
  return (
    <div class="controls">
      {mailboxes.value.length > 1 && (
        <label class="mailbox-choice">
          <span>{words.say('dashboard_mailbox')}</span>
          <select
            value={account ?? ''}
            data-action="choose-mailbox"
            onChange={({ currentTarget }) => state.choose({ account: currentTarget.value || null })}
          >
            <option value="">{words.say('dashboard_allMailboxes')}</option>
            {mailboxes.value.map((mailbox) => (
              <option key={mailbox} value={mailbox}>
                {mailbox}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset class="period-choice">
        <legend class="visually-hidden">{words.say('dashboard_period')}</legend>
        {periods.map((period) => (
          <label key={period} class={period === months ? 'period chosen' : 'period'}>
            <input
              class="visually-hidden"
              type="radio"
              name="period"
              value={period}
              checked={period === months}
              onChange={() => state.choose({ months: period })}
            />
            {words.count('dashboard_months', period)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
