/**
 * The addresses of the scripts that pages load by themselves. Vite bundles a worker into one file of its own and
 * tells its address; ours are no workers, but nothing else makes one whole file of a script without a helper of
 * 1.8 kB on every page.
 */
import call from '../components/call/call-script.ts?worker&url';
import dialog from '../components/search/dialog.ts?worker&url';
import opener from '../components/search/opener.ts?worker&url';
import searchPage from '../components/search/page.ts?worker&url';
import desk from '../components/write/app.ts?worker&url';
import maths from '../components/write/set-maths.ts?worker&url';

/** Of every page. The script for calls holds that for the search. */
export const pageScripts = { plain: opener, withCalls: call };
/** Loaded when a reader searches. */
export const searchScripts = { dialog, page: searchPage };
/** Loaded when somebody begins to write, and when the first formula is written. */
export const writeScripts = { desk, maths };
