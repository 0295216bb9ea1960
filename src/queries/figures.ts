/** The pages of which the card for links shows a figure, each with what the figure says. */
import { saySaving } from '@/lib/figures/footprints.ts';
import { drawNetworks } from '@/lib/figures/network-scatter.ts';
import { networksOnCard, savingsOnCard, type Stroke, timeLineOnCard } from '@/lib/figures/on-card.ts';
import { sayThrift } from '@/lib/figures/thrift.ts';
import { type PageName, pages } from '@/site.ts';
import { once } from './entries.ts';
import { getPage } from './pages.ts';
import { getAllFootprints, getPeprRuns } from './results.ts';
import { getSite } from './site.ts';
import { getTimeLine } from './time-line.ts';

interface PageFigure {
  href: string;
  title: string;
  says: string;
  figure: Stroke[];
}

const toPage = async (name: PageName, says: string | undefined, figure: Stroke[]): Promise<PageFigure> => ({
  href: pages[name].href,
  title: (await getPage(name)).heading,
  says: says ?? '',
  figure,
});

/** Those pages; one without anything to draw is not among them. */
export const getPageFigures = once(async (): Promise<PageFigure[]> => {
  const runs = await getPeprRuns();
  const [least, ...others] = runs.length > 0 ? drawNetworks(runs).front : [];
  const savings = (await getAllFootprints()).map(({ data }) => data);
  const [saving] = savings;
  const { project, beside } = await getTimeLine();
  const found = await Promise.all([
    toPage('home', least && sayThrift([least, ...others], 1), networksOnCard(runs)),
    toPage('energy', saving && saySaving(saving), savingsOnCard(savings)),
    toPage('project', (await getSite()).motto, timeLineOnCard([...project, ...beside])),
  ]);
  return found.filter(({ figure }) => figure.length > 0);
});
