/** Contrast of text on its grounds, computed from the tokens, after WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

function colour(name: string, theme: 'light' | 'dark'): number[] {
  const [, light = '', dark = ''] =
    new RegExp(`--color-${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(tokens) ?? [];
  const hex = theme === 'light' ? light : dark;
  return [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
}

function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: number[], b: number[]): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'tint'],
    ['ink', 'mark'],
    ['muted', 'paper'],
    ['muted', 'tint'],
    ['link', 'paper'],
    ['link', 'tint'],
    ['visited', 'paper'],
    ['paper', 'link'],
  ])('%s on %s has 7:1', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(7);
  });
});

test('the measure of contrast is that of WCAG: black on white is 21:1', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBe(21);
});
