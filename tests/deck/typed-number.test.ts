import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypedNumber } from '../../src/browser/deck/typed-number.ts';

const press = (key: string, ctrlKey = false) => ({ key, shiftKey: false, ctrlKey, altKey: false, metaKey: false });

describe('the number of a slide, typed', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is put together of its digits, told as it grows, and taken once', () => {
    const told: string[] = [];
    const number = new TypedNumber((digits) => told.push(digits));
    expect(['1', '2', 'a'].map((key) => number.press(press(key)))).toEqual([true, true, false]);
    expect(number.press(press('3', true))).toBe(false);
    expect(number.take()).toBe(12);
    expect(number.take()).toBeUndefined();
    expect(told).toEqual(['1', '12', '']);
  });

  it('is forgotten after five seconds', () => {
    const number = new TypedNumber(() => undefined);
    number.press(press('7'));
    vi.advanceTimersByTime(4900);
    number.press(press('8'));
    vi.advanceTimersByTime(4900);
    expect(number.take()).toBe(78);
    number.press(press('9'));
    vi.advanceTimersByTime(5100);
    expect(number.take()).toBeUndefined();
  });
});
