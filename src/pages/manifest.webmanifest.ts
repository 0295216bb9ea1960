/** What a phone shows when a reader puts the site on the home screen. It opens in the browser, as a site does. */
import { addresses } from '@/lib/site/addresses.ts';
import { themeColour } from '@/lib/site/theme-colours.ts';
import { getSite } from '@/queries/site.ts';

export async function GET() {
  const { name, description } = await getSite();
  const icon = (file: string, sizes: string, purpose = 'any') => ({
    src: addresses.asset(file),
    sizes,
    purpose,
    type: 'image/png',
  });
  const manifest = {
    id: addresses.home,
    name,
    description,
    lang: 'en',
    start_url: addresses.home,
    display: 'browser',
    background_color: themeColour('light'),
    theme_color: themeColour('light'),
    icons: [
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable.png', '512x512', 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
