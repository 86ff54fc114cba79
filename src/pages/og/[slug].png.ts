import type { APIRoute, GetStaticPaths } from 'astro';
import { answerShareImage, listShareImages } from '#integrations/share/share-route.ts';

export const getStaticPaths: GetStaticPaths = listShareImages;
export const GET: APIRoute = (context) => answerShareImage(context, 'card');
