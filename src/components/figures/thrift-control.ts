/** Moves the line of the chart and says what a given up point saves, in the words of the build. */
import { findThrifty, type PlacedNetwork, sayThrift, unpackFront } from '../../lib/figures/thrift.ts';

const question = document.querySelector<HTMLElement>('[data-front]');
const [field, output] = [question?.querySelector('input'), question?.querySelector('output')];
const [line, mark] = document.querySelectorAll('[data-chosen] > *');

function show() {
  const { front = '', perPoint } = question?.dataset ?? {};
  const networks = unpackFront(front) as [PlacedNetwork, ...PlacedNetwork[]];
  const points = Number(field?.value);
  const { x, y } = findThrifty(networks, points);
  const at = `${(networks.at(-1)?.y ?? 0) + points * Number(perPoint)}%`;
  line?.setAttribute('y1', at);
  line?.setAttribute('y2', at);
  mark?.setAttribute('cx', `${x}%`);
  mark?.setAttribute('cy', `${y}%`);
  field?.setAttribute('aria-valuetext', points === 1 ? '1 point' : `${points} points`);
  if (output) output.value = sayThrift(networks, points);
}

if (field) {
  field.parentElement?.removeAttribute('data-when-scripted');
  field.addEventListener('input', show);
  show();
}
