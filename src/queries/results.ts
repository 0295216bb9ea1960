import { type CollectionEntry, getEntry } from 'astro:content';
import { RECORD } from '@/markdown/entry-loader.ts';
import { getSorted } from './entries.ts';

export type Deliverable = CollectionEntry<'deliverables'>;
export type Footprint = CollectionEntry<'footprints'>;

/** Public deliverables by their number on CORDIS. */
export async function getDeliverables(): Promise<Deliverable[]> {
  return getSorted('deliverables', (a, b) => a.data.number - b.data.number);
}

/** Every published figure on energy, from the smallest saving to the largest. */
export async function getAllFootprints(): Promise<Footprint[]> {
  return getSorted('footprints', (a, b) => b.data.energyPercent - a.data.energyPercent);
}

/** The networks of the PePR table, those that took the least energy first. */
export async function getPeprRuns() {
  return (await getSorted('pepr', (a, b) => a.data.energy - b.data.energy)).map(({ data }) => data);
}

/** What readers are told of those networks, once `content/results/pepr.yaml` has been written. */
export const findPeprNote = async () => (await getEntry('peprNote', RECORD))?.data;
