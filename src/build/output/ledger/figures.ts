/**
 * Figures of the ledger. Grams are a model's: CO2.js with the Sustainable Web
 * Design model, version 4, the world's grid and a host of unknown energy.
 * https://sustainablewebdesign.org/estimating-digital-emissions/
 */
import { median as middleOf } from 'd3-array';
import { co2 } from '@tgwf/co2';
import { pages } from '../../../site.ts';
import type { PageCost, Weight } from './measure.ts';

const model = new co2({ model: 'swd', version: 4 });

/** Grams of CO₂e for bytes that cross the network. */
export const gramsOf = (bytes: number): number => Number(model.perByte(bytes));

/** Bytes of all parts; on a repeat view only of those that are fetched again. */
export function bytesOf({ parts }: PageCost, coding: keyof Weight = 'gzip', repeat = false): number {
  return parts.filter(({ again }) => again || !repeat).reduce((sum, part) => sum + part[coding], 0);
}

const lists = Object.values(pages).map(({ href }) => href);

/** The kind of a page: a fixed page is one of its own, the pages below it share theirs: `/team/…/`. */
export function kindOf(file: string): string {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  if (path === '/') return 'home';
  const above = lists.filter((list) => list !== '/' && path.startsWith(list));
  const list = above.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  return list ? list + path.slice(list.length).replace(/^[^/]+/, '…') : path;
}

/** The middle of a list of numbers; 0 of none. */
export const median = (numbers: readonly number[]): number => middleOf(numbers) ?? 0;

/** Kilobytes of 1,000 bytes, to one place: "9.8". */
export const formatKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Grams to two figures: "0.0015". */
export const formatGrams = (grams: number): string => grams.toPrecision(2);
