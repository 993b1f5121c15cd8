// Takes pictures of every state of every page: node scripts/screenshots.mjs [FOLDER [NAME…]], where a name may end in a `*`
import { shoot } from '../tests/sidebar/gallery/shoot.mjs';

const [folder = 'screenshots', ...names] = process.argv.slice(2);
await shoot(folder, names);
