import { expect, test } from 'vitest';
import { cleanHtml } from './clean-html.ts';

const page = 'https://a.example/x/news/one/';

test.each([
  ['<a class="b" href="/x/team/">c</a>', '<a href="https://a.example/x/team/">c</a>'],
  ['<a href="#fn-1" id="r">1</a>', '<a href="https://a.example/x/news/one/#fn-1">1</a>'],
  [
    '<img src="/x/_astro/a.webp" alt="" loading="lazy">',
    '<img src="https://a.example/x/_astro/a.webp" alt="">',
  ],
  ['<p>a<script>b</script><!-- c --><svg><path/></svg></p>', '<p>a</p>'],
  ['<math display="block" class="t"><mi>x</mi></math>', '<math display="block"><mi>x</mi></math>'],
])('%s', (html, expected) => expect(cleanHtml(html, page)).toBe(expected));
