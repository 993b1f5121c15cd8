import { el, picture } from '../../page/el.mjs';
import { switches } from './boot.mjs';

const paths = {
  ArrowReplyRegular: 'M10 5 3 12l7 7v-4c5 0 8 1.200 11 5-.8-6.500-4.500-10-11-10.500z',
  ArrowReplyAllRegular:
    'M8 5 1 12l7 7v-2.500L3.500 12 8 7.500zM13 5l-7 7 7 7v-4c4 0 7 1.200 9.500 5-.6-6.500-4-10-9.500-10.500z',
  ArrowForwardRegular: 'm14 5 7 7-7 7v-4c-5 0-8 1.200-11 5 .8-6.500 4.500-10 11-10.500z',
  MoreHorizontalRegular: 'M4 10.500h3v3H4zM10.500 10.500h3v3h-3zM17 10.500h3v3h-3z',
  DeleteRegular: 'M7 8h10l-1 12H8zM9.500 4h5l1 2H20v1.500H4V6h4.500z',
  ArchiveRegular: 'M3 4h18v5H3zM5 10.500h14V20H5zM9.500 12.500V14h5v-1.500z',
  SendRegular: 'M3 20v-6.500l9-1.500-9-1.500V4l19 8z',
  OpenRegular: 'M5 5h6v2H7v10h10v-4h2v6H5zM13 5h6v6h-2V8.400l-6 6L9.600 13l6-6H13z',
  ComposeRegular: 'M4 16.500V20h3.500L18 9.500 14.500 6zM19.500 8l-3.500-3.500 1.200-1.200 3.500 3.500z',
  SearchRegular: 'M10 3a7 7 0 1 0 4.200 12.600l5 5 1.400-1.400-5-5A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  MailInboxRegular: 'M4 4h16v16H4zm2 2v8h3.500a2.500 2.500 0 0 0 5 0H18V6z',
  MailRegular: 'M3 5h18v14H3zm2.500 2 6.500 5 6.500-5zM5 8.800V17h14V8.800l-7 5.200z',
  DraftsRegular: 'M4 18.500h16V20H4zM6 14.500V17h2.500L18 7.500 15.500 5z',
  ErrorCircleRegular: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-1 4h2v7h-2zm0 8.500h2v2h-2z',
  CalendarRegular: 'M4 5h3V3h2v2h6V3h2v2h3v15H4zm2 5v8h12v-8z',
  PeopleRegular:
    'M8 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 19c0-4 2.500-6 6-6s6 2 6 6zm13.500 0c0-2.200-.6-4-1.700-5.300 4.500-1.200 8.200.8 8.200 5.300z',
  AttachRegular:
    'M8 7v9a4 4 0 0 0 8 0V6a2.500 2.500 0 0 0-5 0v9a1 1 0 0 0 2 0V8h1.500v7a2.500 2.500 0 0 1-5 0V6a4 4 0 0 1 8 0v10a5.500 5.500 0 0 1-11 0V7z',
  AppsListRegular:
    'M4 4h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4zM4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4zM4 16h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z',
};

/** A private-use character, such as icon fonts put into labels. */
const GLYPH = '\uE8CA';

/** @typedef {keyof typeof paths} IconName */

/** @param {IconName} name */
export const icon = (name) =>
  el(
    'i',
    { 'data-icon-name': name, 'aria-hidden': 'true', class: 'hx-i' },
    el('span', { role: 'presentation' }, picture(paths[name], 'hx-svg')),
  );

/** A label with the icon character that some builds leave in it. @param {string} text */
export const glyphed = (text) => (switches.iconGlyphs ? `${GLYPH}${text}` : text);
