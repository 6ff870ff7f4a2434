import { describe, expect, it } from 'vitest';
import { sound } from '../../src/search/sound.ts';

describe('words that sound alike', () => {
  it.each([
    ['burnoud', 'burnout'],
    ['arbijd', 'arbeid'],
    ['therapy', 'therapie'],
    ['energij', 'energie'],
    ['sgool', 'school'],
    ['kwalitijt', 'qwaliteit'],
  ])('%s like %s', (typed, ours) => {
    expect(sound(typed)).toBe(sound(ours));
  });

  it.each([
    ['drie', 'drij'],
    ['knie', 'knei'],
    ['werk', 'werp'],
  ])('%s unlike %s', (one, other) => {
    expect(sound(one)).not.toBe(sound(other));
  });
});
