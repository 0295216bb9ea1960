/** The networks of the published table, as the figure on them is drawn from. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { type Run, toNetwork } from '../lib/figures/network-scatter.ts';
import { findFront, type Network } from '../lib/figures/thrift.ts';

const rows = csvParse(readFileSync('content/results/pepr.csv', 'utf8'));

export const runs: Run[] = rows.map((row) => ({
  model: row['model'] ?? '',
  num_param: Number(row['num_param']),
  energy: Number(row['energy']),
  test_09: Number(row['test_09']),
}));

export const front = findFront(runs.map(toNetwork)) as [Network, ...Network[]];
