import type { APIRoute } from 'astro';
import { csvFormatRows } from 'd3-dsv';
import { getPeprRuns } from '@/queries/results.ts';

export const GET: APIRoute = async () => {
  const rows = (await getPeprRuns()).map((run) =>
    [run.model, run.num_param, run.energy, run.test_09].map(String),
  );
  const head = ['model', 'num_param', 'energy (kWh)', 'test_09'];
  return new Response(`${csvFormatRows([head, ...rows])}\n`);
};
