import { describe, expect, it } from 'vitest';
import { forgetting, LEAST_AGE } from '../../src/platform/typst-memory.ts';

const BOOK = 400_000;

describe('what Typst forgets', () => {
  it('is old for one thread alone', () => {
    const memory = forgetting<string>();
    const ages = Array.from({ length: 6 }, () => {
      const age = memory.begin('one', BOOK);
      memory.end('one');
      return age;
    });
    expect(ages).toEqual(Array(6).fill(LEAST_AGE));
  });

  it('is never what a thread beside it laid out since it began, and is again when that one is done', () => {
    const memory = forgetting<string>();
    memory.begin('book', BOOK);
    const short = () => {
      const age = memory.begin('short', BOOK);
      memory.end('short');
      return age;
    };
    // What the book made at its first look grows older by one with each call: that age is never forgotten.
    expect([short(), short(), short(), short()]).toEqual([2, 2, 3, 4]);
    memory.end('book');
    expect(short()).toBe(LEAST_AGE);
  });

  it('is looked for once in so much text', () => {
    const memory = forgetting<string>();
    const ages = Array.from({ length: 40 }, () => {
      const age = memory.begin('one', 1000);
      memory.end('one');
      return age;
    });
    expect(ages.filter((age) => age !== undefined)).toEqual([LEAST_AGE]);
  });

  it('is nothing that a thread lost when it stopped', () => {
    const memory = forgetting<string>();
    memory.begin('broken', BOOK);
    memory.end('broken');
    expect(memory.begin('next', BOOK)).toBe(LEAST_AGE);
  });
});
