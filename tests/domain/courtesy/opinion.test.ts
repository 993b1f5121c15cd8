import { describe, expect, it } from 'vitest';
import { judge, readOpinion } from '../../../src/domain/courtesy/opinion.ts';
import { weighOpinion } from '../../../src/domain/courtesy/weigh-opinion.ts';
import type { CourtesyRemark } from '../../../src/domain/courtesy/remark.ts';

/** “you … never” and “today never” weigh 3.1, “thanks” with any ending weighs -3. */
const opinion = readOpinion({
  lexicon: { thanks: 'thank*' },
  weights: 'you~never=++ %thanks=CC today+never=++',
  bias: { unkind: 0, sharp: 0 },
});
const wordsOf = (norms: string) => norms.split(' ').map((norm, at) => ({ norm, from: at * 10, to: at * 10 + 9 }));
const weigh = (norms: string, remarks: CourtesyRemark[] = []) => {
  const words = wordsOf(norms);
  return weighOpinion(remarks, words, judge(words, opinion));
};
const found: CourtesyRemark = { from: 0, to: 9, family: 'blame', level: 'sharp', suggestion: 'say-you-are-puzzled' };

describe('the opinion on a sentence', () => {
  it('remarks on what no frame has found, over the whole sentence', () => {
    expect(weigh('fine . you would never .')).toMatchObject([{ from: 20, to: 59, level: 'sharp' }]);
  });

  it('is silent where the words do not stand together', () => {
    expect(weigh('you and all of them never')).toEqual([]);
  });

  it('takes back what a frame has found in a kind sentence, and only there', () => {
    expect(weigh('you thanked us .', [found])).toEqual([]);
    expect(weigh('you asked us .', [found])).toEqual([found]);
  });

  it('leaves shouting to the marks themselves', () => {
    const shouting: CourtesyRemark = { ...found, family: 'shouting' };
    expect(weigh('you thanked us !', [shouting])).toEqual([shouting]);
  });

  it('judges no sentence together with one of another paragraph', () => {
    const judged = judge(wordsOf('one . two ¶ three .'), opinion);
    expect(judged.map(({ withLast }) => withLast !== null)).toEqual([false, true, false]);
  });
});
