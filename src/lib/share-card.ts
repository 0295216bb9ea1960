/** The cards that other sites show for a link to this one. They carry days and never a state. */
import { createHash } from 'node:crypto';
import { onSite } from './addresses.ts';
import { type CallTimes, formatDeadline } from './call-state.ts';
import { formatDay } from './dates.ts';

export interface ShareCard {
  /** What kind of page: "Call", "News". */
  label: string;
  title: string;
  /** One line below the title. */
  detail: string;
}

export const callCard = ({ data }: { data: CallTimes & { title: string } }): ShareCard => ({
  label: 'Call',
  title: data.title,
  detail: `Deadline ${formatDeadline(data)}`,
});

export const postCard = ({ data }: { data: { title: string; date: string } }): ShareCard => ({
  label: 'News',
  title: data.title,
  detail: formatDay(data.date),
});

export const sectionCard = (section: string): ShareCard => ({
  label: 'SustainML',
  title: section,
  detail: 'Machine learning, measured by the energy it uses',
});

/** Raised when the drawing of the cards changes, so that their files get new names. */
const DRAWING = 1;

/** The file of a card. Its name changes with its words, so that no old picture is shown. */
export const cardFile = (card: ShareCard): string =>
  `${createHash('sha256')
    .update(JSON.stringify([DRAWING, card]))
    .digest('hex')
    .slice(0, 12)}.png`;

/** The path of a card on the site. */
export const cardPath = (card: ShareCard): string => onSite(`/share/${cardFile(card)}`);
