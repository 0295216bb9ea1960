/** What axe-core finds in forced colours, when the scripts are blocked, on the pages where a script has much to do. */
import { expect, test } from 'vitest';
import { bringAxe, findViolations } from '../browser/axe.ts';
import { sharePage } from '../browser/browser.ts';
import { views } from '../browser/sample-pages.ts';

const tablet = { viewport: { width: 768, height: 800 }, forcedColors: 'active' } as const;
const open = sharePage(tablet, async (page) => {
  await bringAxe(page);
  await page.route('**/*.js', (route) => route.abort());
});
const scripted = views.filter(({ path }) => /^\/($|calls\/|results\/$|search\/|write\/)/.test(path));

test('there are pages with much script', () => expect(scripted.length).toBeGreaterThan(7));

test.each(scripted)('axe finds nothing: $name', async (view) => {
  expect(await findViolations(await open(view))).toEqual([]);
});
