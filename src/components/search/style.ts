/** The style of what the search finds. */
import css from '../../styles/search-found.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
