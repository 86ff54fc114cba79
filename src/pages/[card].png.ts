import type { APIRoute, GetStaticPaths } from 'astro';
import { answerSiteCard, listSiteCard } from '#integrations/share/share-route.ts';

export const getStaticPaths: GetStaticPaths = listSiteCard;
export const GET: APIRoute = answerSiteCard;
