/** npm run new -- "标题": a new draft under content/stories, every field explained; an existing file is never touched. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { siteEnvironment } from '../src/integrations/environment.ts';
import { newStory, slugFor } from '../src/lib/story/new-story.ts';

const [title = '', ...rest] = process.argv.slice(2).map((word) => word.trim());
if (title === '' || rest.length > 0 || title.startsWith('-')) {
  console.error('用法：npm run new -- "标题"（标题里有空格时，整个标题要放在引号里）');
  process.exit(2);
}

const folder = join(siteEnvironment(process.env).contentDir, 'stories');
mkdirSync(folder, { recursive: true });
const taken = new Set(readdirSync(folder).map((name) => name.replace(/\.mdx$/, '')));
const path = join(folder, `${slugFor(title, taken)}.mdx`);
// `wx` refuses to overwrite, should another have taken the name meanwhile.
writeFileSync(path, newStory(title), { flag: 'wx' });
console.log(
  `新建了草稿 ${relative(process.cwd(), path)}。写好以后把 draft: true 改成 draft: false，再运行 npm run check。`,
);
