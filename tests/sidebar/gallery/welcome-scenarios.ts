/** States the introduction can be in: what the rep presses to come there, in the page and in the sidebar. */
export const welcomeScenarios: Record<string, { access?: { allowed: string[] }; press?: string[] }> = {
  welcome: {},
  'welcome-no-access': { access: { allowed: [] } },
  'welcome-reading': { press: ['next'] },
  'welcome-practice': { press: ['next', 'next'] },
  'welcome-inserted': { press: ['next', 'next', 'insert-last-message'] },
  'welcome-sent': { press: ['next', 'next', 'insert-last-message', 'practice-send'] },
  'welcome-answered': { press: ['next', 'next', 'insert-last-message', 'practice-send', 'let-answer'] },
  'welcome-aside': { press: ['next', 'next', 'more', 'mark-not-a-prospect'] },
  'welcome-closed': { press: ['next', 'next', 'insert-last-message', 'practice-discard'] },
  'welcome-end': { press: ['skip'] },
};
