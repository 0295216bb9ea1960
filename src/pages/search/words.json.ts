import { getSearchWords } from '@/queries/search-words.ts';

export const GET = async () => Response.json(await getSearchWords());
