import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/browser/deck/keys.ts';
import { deckKeys } from '../../src/strings/deck.ts';

const press = (key: string, more = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('the keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['s', 'speaker'],
    ['S', 'speaker'],
    ['.', 'black'],
    ['?', 'help'],
  ])('%s: %s', (key, action) => {
    expect(actionOf(press(key, { shiftKey: key === '?' }), true)).toBe(key === 'S' ? 'speaker' : action);
  });

  it('go back with shift and space, as in a page of text', () => {
    expect(actionOf(press(' ', { shiftKey: true }), true)).toBe('previous');
  });

  it('leave the browser its own shortcuts', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect(actionOf(press('f', { [modifier]: true }), true)).toBeUndefined();
  });

  it('are only those that write nothing once letters are switched off', () => {
    expect(actionOf(press('s'), false)).toBeUndefined();
    expect(actionOf(press('.'), false)).toBeUndefined();
    expect(actionOf(press('ArrowRight'), false)).toBe('next');
    expect(actionOf(press(' '), false)).toBe('next');
  });

  it('are known by no name that every object has', () => {
    expect(actionOf(press('constructor'), true)).toBeUndefined();
  });

  it('do what the help says', () => {
    const names: Readonly<Record<string, string>> = {
      '→': 'ArrowRight',
      '↓': 'ArrowDown',
      '←': 'ArrowLeft',
      '↑': 'ArrowUp',
      spatie: ' ',
      'Page Down': 'PageDown',
      'Page Up': 'PageUp',
      Esc: 'Escape',
      punt: '.',
      komma: ',',
    };
    for (const { keys } of deckKeys) {
      const actions = keys.map((key) => actionOf(press(names[key] ?? key), true));
      expect(actions).not.toContain(undefined);
      expect(new Set(actions).size).toBe(1);
    }
  });
});
