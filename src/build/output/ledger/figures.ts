/**
 * Figures of the ledger. Grams are a model's: CO2.js with the Sustainable Web
 * Design model, version 4, the world's grid and a host of unknown energy.
 * https://sustainablewebdesign.org/estimating-digital-emissions/
 */
import { co2 } from '@tgwf/co2';
import type { PageCost, Weight } from './measure.ts';

const model = new co2({ model: 'swd', version: 4 });

/** Grams of CO₂e for bytes that cross the network. */
export const gramsOf = (bytes: number): number => Number(model.perByte(bytes));

/** Bytes of all parts; on a repeat view only of those that are fetched again. */
export function bytesOf({ parts }: PageCost, coding: keyof Weight = 'gzip', repeat = false): number {
  return parts.filter(({ again }) => again || !repeat).reduce((sum, part) => sum + part[coding], 0);
}

/** Pages below a section that are no entries of it. */
const ownPage = /^((about|da|results)\/[^/]+|news\/(archive|tags))/;

/** The kind of a page: its section or its own address; entries share theirs, `/team/…/`. */
export function kindOf(file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '');
  if (path === '') return 'home';
  const [list = path] = ownPage.exec(path) ?? /^[^/]+/.exec(path) ?? [];
  const entry = path.slice(list.length).replace(/^\/[^/]+/, '/…');
  return `/${list}${entry}/`.replace('.html/', '.html');
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** Kilobytes of 1,000 bytes, to one place: "9.8". */
export const formatKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Grams to two figures: "0.0015". */
export const formatGrams = (grams: number): string => grams.toPrecision(2);
