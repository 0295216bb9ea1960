/** Draws share cards, without a network and without a browser: satori sets the text, sharp makes the PNG. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp, { type Sharp } from 'sharp';
import { keep, keyOf } from './kept.ts';
import { BOX, type Stroke } from '../../lib/figures/on-card.ts';
import type { ShareCard } from './share-card.ts';

/** Size that the large networks ask for, in pixels. */
export const CARD = { width: 1200, height: 630 };

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The value of a colour for light themes, from the one place where colours stand. */
function colour(name: string): string {
  const [, value] = new RegExp(`--color-${name}: light-dark\\((#\\w+),`).exec(tokens) ?? [];
  if (!value) throw new Error(`src/styles/tokens.css has no colour "${name}" for light and dark.`);
  return value;
}

const { resolve } = createRequire(import.meta.url);

/** Read once: satori keeps what it has read of a font by the object that it was given. */
const fonts = readFonts();

/** What draws a card. With another of these the same words make another picture. */
const drawers = keyOf(
  readFileSync(resolve('satori')),
  JSON.stringify(sharp.versions),
  ...fonts.map(({ data }) => data),
);

function readFonts() {
  return (['latin', 'latin-ext'] as const).flatMap((subset) =>
    ([400, 700] as const).map((weight) => ({
      name: `serif-${subset}`,
      weight,
      data: readFileSync(
        resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`),
      ),
    })),
  );
}

const box = (style: Record<string, unknown>, children: unknown) => ({
  type: 'div',
  props: { style, children },
});

function bar(width: number) {
  return box({ width, height: 18, background: colour('link'), marginBottom: 12 }, undefined);
}

function layout({ label, title, detail, figure }: ShareCard) {
  const size = title.length > 90 ? 52 : title.length > 50 ? 64 : figure ? 52 : 80;
  const column = { display: 'flex', flexDirection: 'column' };
  return box(
    {
      ...column,
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: figure ? '48px 72px' : 72,
      boxSizing: 'border-box',
      background: colour('paper'),
      color: colour('ink'),
      fontFamily: 'serif-latin, serif-latin-ext',
    },
    [
      ...(figure ? [] : [box({ ...column }, [bar(150), bar(100), bar(54)])]),
      box({ ...column }, [
        box({ fontSize: 30, color: colour('muted'), marginBottom: 16 }, label),
        box({ fontSize: size, fontWeight: 700, lineHeight: 1.12 }, title),
      ]),
      box({ fontSize: figure ? 28 : 34, lineHeight: 1.3, color: colour('muted') }, detail),
    ],
  );
}

/** The paths of a figure, below the title. */
function drawFigure(figure: readonly Stroke[]): string {
  const paths = figure.map(({ d, tone, width, opacity = 1 }) => {
    const [fill, stroke] = width ? ['none', colour(tone)] : [colour(tone), 'none'];
    return `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width ?? 0}" opacity="${opacity}"/>`;
  });
  return `<svg x="${(CARD.width - BOX.width) / 2}" y="225">${paths.join('')}</svg>`;
}

/** The words of a card as an SVG, or the middle of its picture. */
async function draw(card: ShareCard): Promise<Sharp> {
  if (card.picture) return sharp(card.picture.file).resize({ ...CARD, fit: 'cover' });
  const words = await satori(layout(card) as never, { ...CARD, fonts });
  return sharp(Buffer.from(words.replace(/<\/svg>$/, `${drawFigure(card.figure ?? [])}$&`)));
}

/** Under this a card is kept: all that its picture is drawn from. */
export const cardKey = (card: ShareCard): string =>
  keyOf(drawers, JSON.stringify([card.picture?.digest ?? layout(card), drawFigure(card.figure ?? []), CARD]));

/** A card as PNG. Cards that were drawn before are kept. */
export const drawCard = (card: ShareCard): Promise<Uint8Array> =>
  // More effort takes three times as long and saves a tenth of the bytes.
  keep(cardKey(card), async () => (await draw(card)).png({ palette: true, effort: 1 }).toBuffer());
