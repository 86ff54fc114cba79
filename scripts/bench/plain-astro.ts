/** The same content as a plain Astro project would show it: glob loader, MDX, a page a story and a page a theme. The yardstick. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the project into `folder`, which must lie below a node_modules that has Astro. */
export function writePlainProject(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files(content))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const files = (content: string) => ({
  'package.json': '{"type":"module"}',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], vite: { build: { rolldownOptions: { onLog() {} } } } });
`,
  'build.mjs': `import { build } from 'astro';
await build({ logLevel: 'error' });
process.exit(0);
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  stories: defineCollection({ loader: glob({ pattern: '*.mdx', base: ${JSON.stringify(join(content, 'stories'))} }) }),
};
`,
  'src/layout.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="zh-Hans">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><main><h1>{title}</h1><slot /></main></body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Layout from '../layout.astro';
const stories = await getCollection('stories');
---
<Layout title="首页"><ul>{stories.slice(0, 50).map(({ id, data }) => <li><a href={\`/stories/\${id}/\`}>{data.title}</a></li>)}</ul></Layout>
`,
  'src/pages/stories/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../../layout.astro';
export async function getStaticPaths() {
  const stories = await getCollection('stories');
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}
const { story } = Astro.props;
const { Content } = await render(story);
---
<Layout title={story.data.title}>
  <p>{story.data.summary}</p>
  <ul>{story.data.figures.map(({ label, printed }) => <li>{label} {printed}</li>)}</ul>
  <Content />
</Layout>
`,
  'src/pages/themes/[id].astro': `---
import { getCollection } from 'astro:content';
import Layout from '../../layout.astro';
export async function getStaticPaths() {
  const stories = await getCollection('stories');
  const ids = [...new Set(stories.flatMap(({ data }) => data.themes))];
  return ids.map((id) => ({ params: { id }, props: { stories: stories.filter(({ data }) => data.themes.includes(id)).slice(0, 50) } }));
}
const { stories } = Astro.props;
---
<Layout title={Astro.params.id}><ul>{stories.map(({ id, data }) => <li><a href={\`/stories/\${id}/\`}>{data.title}</a></li>)}</ul></Layout>
`,
});
