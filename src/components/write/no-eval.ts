/** Zod makes functions of texts where it may. The policy of the site lets nobody, so it is told before a schema is made. */
import { z } from 'astro/zod';

z.config({ jitless: true });
