import type { Words } from '../../ui/words.ts';
import { sectionNames, sectionTitles, type SectionName } from './sections.ts';

/** The menu: links, so that a section has an address of its own and the browser's back button works. */
export function SectionNav({ words, shown }: { words: Words; shown: SectionName }) {
  return (
    <nav aria-label={words.say('options_title')}>
      <ul class="sections">
        {sectionNames.map((name) => (
          <li key={name}>
            <a class="section-link" href={`#${name}`} aria-current={name === shown ? 'page' : undefined}>
              {words.say(sectionTitles[name])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
