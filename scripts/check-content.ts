/** npm run check's look at the content: every problem of the folder at once. `--json` prints one problem a line. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContentFiles } from '../src/integrations/content/read-content.ts';
import { siteEnvironment } from '../src/integrations/environment.ts';
import { checkPictures } from '../src/integrations/pictures/check-pictures.ts';
import { isError, printProblems } from '../src/lib/problem/problem.ts';
import { checkContent } from '../src/lib/story/check-content.ts';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { contentDir } = siteEnvironment(process.env);
if (!existsSync(contentDir)) {
  console.error(`没有内容文件夹 ${contentDir}。改法：检查 CONTENT_DIR 写得对不对`);
  process.exit(1);
}

const content = checkContent(readContentFiles(contentDir));
const problems = [...content.problems, ...checkPictures(content.stories, contentDir)];
if (options.json) for (const problem of problems) console.log(JSON.stringify(problem));
else {
  const printed = printProblems(problems);
  if (printed) console.error(printed);
  const { stories, practices, indicators } = content;
  const figures = stories.flatMap(({ data }) => data.figures).length;
  console.log(
    `查了 ${stories.length} 篇报道、${practices.length} 个做法、${indicators.length} 个指标、${figures} 个成果数字。`,
  );
}
process.exitCode = problems.some(isError) ? 1 : 0;
