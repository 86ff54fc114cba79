import { defineCollection } from 'astro:content';
import { leanLoader } from '#integrations/content/lean-loader.ts';
import { storySchema } from '#lib/story/story.ts';
import {
  addedDistrictsSchema,
  indicatorSchema,
  practiceSchema,
  siteSchema,
  themeSchema,
} from '#lib/story/vocabulary.ts';

export const collections = {
  stories: defineCollection({ loader: leanLoader('stories'), schema: storySchema }),
  practices: defineCollection({ loader: leanLoader('practices'), schema: practiceSchema }),
  themes: defineCollection({ loader: leanLoader('themes'), schema: themeSchema }),
  indicators: defineCollection({ loader: leanLoader('indicators'), schema: indicatorSchema }),
  districts: defineCollection({ loader: leanLoader('districts'), schema: addedDistrictsSchema }),
  site: defineCollection({ loader: leanLoader('site'), schema: siteSchema }),
};
