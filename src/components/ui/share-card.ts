/** The cards that other sites show for a link to this one. They carry days and never a state. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileOf } from '../../internals/pictures.ts';
import { type CallTimes, formatDeadline } from '../../lib/call/call-state.ts';
import type { Stroke } from '../../lib/figures/on-card.ts';
import { onSite } from '../../lib/site/addresses.ts';
import { formatDay } from '../../lib/time/dates.ts';

export interface ShareCard {
  /** What kind of page: "Call", "News". */
  label: string;
  title: string;
  /** One line below the title. */
  detail: string;
  /** A picture that takes the place of the words. */
  picture?: CardPicture | undefined;
  /** A figure between title and detail. */
  figure?: Stroke[] | undefined;
}

interface CardPicture {
  /** Its path from the root of the repository. */
  file: string;
  alt: string;
  /** SHA-256 of its bytes, so that another picture of the same name makes another card. */
  digest: string;
}

interface PostCardData {
  title: string;
  date: string;
  image?: { src: unknown; alt: string } | undefined;
}

function pictureOf({ image }: PostCardData): CardPicture | undefined {
  if (!image) return undefined;
  const file = fileOf(image.src);
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  return { file: relative(process.cwd(), file), alt: image.alt, digest };
}

export const callCard = ({ data }: { data: CallTimes & { title: string } }): ShareCard => ({
  label: 'Call',
  title: data.title,
  detail: `Deadline ${formatDeadline(data)}`,
});

export const postCard = ({ data }: { data: PostCardData }): ShareCard => ({
  label: 'News',
  title: data.title,
  detail: formatDay(data.date),
  picture: pictureOf(data),
});

/** What a card shows, for readers who cannot see it. */
export const cardWords = ({ title, detail, picture }: ShareCard): string =>
  picture?.alt ?? `${title}. ${detail}`;

export const sectionCard = (
  section: string,
  site: { name: string; motto?: string | undefined },
): ShareCard => ({
  label: site.name,
  title: section,
  detail: site.motto ?? '',
});

/** The card of a page with a figure. */
export const figureCard = (
  { title, says, figure }: { title: string; says: string; figure: Stroke[] },
  site: { name: string },
): ShareCard => ({ label: site.name, title, detail: says, figure });

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
