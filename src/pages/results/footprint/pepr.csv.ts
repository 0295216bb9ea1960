import type { APIRoute } from 'astro';
import { getPeprRuns } from '@/queries/results.ts';

export const GET: APIRoute = async () => {
  const rows = (await getPeprRuns()).map((run) => [run.model, run.num_param, run.energy, run.test_09]);
  const head = ['model', 'num_param', 'energy (kWh)', 'test_09'];
  return new Response([head, ...rows].map((row) => `${row.join(',')}\r\n`).join(''));
};
