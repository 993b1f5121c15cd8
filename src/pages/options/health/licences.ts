/** Something that Ghostlight is shipped with. */
interface Licence {
  name: string;
  /** Who holds the rights, as its own licence says. */
  holder: string;
  licence: string;
}

/** What the built extension holds of others, as of the exact versions in `package.json`. */
export const licences: readonly Licence[] = [
  { name: 'Preact', holder: 'Jason Miller', licence: 'MIT' },
  { name: 'Preact Signals', holder: 'Preact Team', licence: 'MIT' },
  { name: 'idb', holder: 'Jake Archibald', licence: 'ISC' },
  { name: 'Valibot', holder: 'Fabian Hiller', licence: 'MIT' },
  { name: 'Observable Plot', holder: 'Observable, Inc.', licence: 'ISC' },
  { name: 'D3, isoformat', holder: 'Mike Bostock', licence: 'ISC' },
  { name: 'interval-tree-1d', holder: 'Mikola Lysenko', licence: 'MIT' },
  { name: 'date-holidays', holder: 'commenthol, Wikipedia', licence: 'CC BY-SA 3.0' },
];
