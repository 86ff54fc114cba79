import type { APIRoute } from 'astro';
import { fragmentRules } from '#lib/catalogue/timelines.ts';
import { readCatalogue } from '#queries';

export const GET: APIRoute = async () =>
  new Response(fragmentRules(await readCatalogue()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
