/** Follows the browser's theme for as long as this page lives. @returns what ends with the page */
export function startPage(): AbortSignal {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { once: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const followTheme = () => (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', followTheme, { signal: life.signal });
  followTheme();
  return life.signal;
}
