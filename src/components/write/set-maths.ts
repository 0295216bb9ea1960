/** Sets a formula as the build does, in nodes and not in text, so that Trusted Types may be required. */
import temml from 'temml';
import { mathsOptions } from '../../lib/text/maths.ts';
import type { SetMaths } from './maths.ts';

/** The nodes of a formula. @throws Error when the TeX cannot be set. */
const setMaths: SetMaths = (tex, display) => {
  const place = document.createElement('span');
  temml.render(tex, place, mathsOptions(display));
  // The build leaves out the styles too.
  for (const styled of place.querySelectorAll('[style]')) styled.removeAttribute('style');
  return place.firstChild ?? place;
};

dispatchEvent(new CustomEvent('maths', { detail: setMaths }));
