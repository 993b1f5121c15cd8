import { tmpdir } from 'node:os';
import { cmd } from 'web-ext';
import { buildAll } from './build.mjs';

/**
 * Asks Mozilla's own linter about dist/firefox, as the store does, and prints what it finds. Called as a library, web-ext asks
 * nobody on the network, not even whether it is up to date.
 * @returns {Promise<boolean>} whether it found neither an error nor a warning
 */
export async function lintsForFirefox() {
  const { errors, warnings } = await cmd.lint(
    { sourceDir: 'dist/firefox', artifactsDir: tmpdir(), output: 'none', boring: true },
    { shouldExitProgram: false },
  );
  const findings = [...errors, ...warnings];
  for (const { _type, code, message, file = '', line, column } of findings)
    console.error(
      [`${_type} ${code}`, [file, line, column].filter(Boolean).join(':'), message].filter(Boolean).join('  '),
    );
  console.log(`web-ext lint, dist/firefox: ${errors.length} errors, ${warnings.length} warnings.`);
  return findings.length === 0;
}

if (import.meta.filename === process.argv[1]) {
  if (process.env['GHOSTLIGHT_BUILT'] === undefined) await buildAll({ modes: ['firefox'], quiet: true });
  if (!(await lintsForFirefox())) process.exitCode = 1;
}
