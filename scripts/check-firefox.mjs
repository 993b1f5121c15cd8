// Builds for Firefox, unless that was just done (GHOSTLIGHT_BUILT), and asks Mozilla's own linter, as the store does: an error
// or a warning fails. Called as a library, web-ext asks nobody on the network, not even whether it is up to date.
import { tmpdir } from 'node:os';
import { cmd } from 'web-ext';
import { buildAll } from './build.mjs';

if (process.env['GHOSTLIGHT_BUILT'] === undefined) await buildAll({ modes: ['firefox'], quiet: true });
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
if (findings.length) process.exitCode = 1;
