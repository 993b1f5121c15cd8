// Takes pictures of every state of sidebar, popup and options page: node scripts/screenshots.mjs [FOLDER [NAME…]]
import { shoot } from '../tests/sidebar/gallery/shoot.mjs';

const [folder = 'screenshots', ...names] = process.argv.slice(2);
await shoot(folder, names);
