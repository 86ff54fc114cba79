import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  stories: defineCollection({ loader: glob({ pattern: '*.mdx', base: process.env.BENCH_STORIES }) }),
};
