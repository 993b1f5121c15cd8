import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Under this the background notes that the introduction was shown (src/background/welcome.ts). */
const noted = 'welcome:shown';

/**
 * Whether a built extension opens a tab by itself once it is installed: who knows need not wait for a tab that never comes.
 * @param {string} extension a built folder
 */
export const opensWelcomeTab = (extension) =>
  readdirSync(join(extension, 'assets')).some(
    (file) => file.endsWith('.js') && readFileSync(join(extension, 'assets', file), 'utf8').includes(noted),
  );
