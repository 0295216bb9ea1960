/** Makes the pictures of posts in the sizes and forms that Astro asks for, each once. */
import type { ImageOutputFormat, LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { keep, keyOf } from './kept.ts';

const service: LocalImageService = {
  ...sharpService,
  async transform(input, transform, config, logger) {
    // Where the picture lies changes nothing of it.
    const form = { ...transform, src: '' };
    const key = keyOf(input, JSON.stringify([form, config.service.config, sharp.versions]));
    const data = await keep(
      key,
      async () => (await sharpService.transform(input, transform, config, logger)).data,
    );
    return { data, format: transform['format'] as ImageOutputFormat };
  },
};
export default service;
