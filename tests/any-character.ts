import fc from 'fast-check';

/**
 * Any character of Unicode, for `fc.string({ unit })`: what `unit: 'binary'` stands for, without the table of all of them that
 * fast-check then fills for seconds in every frame.
 */
export const anyCharacter = fc
  .oneof(
    fc.integer({ min: 0, max: 0xff }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));
