import { parseArgs } from 'node:util';

export const USAGE = `用法：npm run ingest -- [选项] 文件或文件夹…

把原稿（txt、md、html、htm、docx；UTF-8、GB18030、Big5、UTF-16）修复成 content/stories 里的草稿。

选项：
  --out 文件夹      草稿写到哪里（默认 $CONTENT_DIR/stories）
  --json            每篇打印一行 JSON，不写文件
  --dry-run         只看结果，不写文件
  --explain         逐步打印每条规则改了什么
  --report 文件     写一份网页回执：原稿和修复稿并排，存疑的在前
  --force           覆盖已有的草稿（默认绝不覆盖）
  --jobs 数目       同时处理几篇（默认 1）
  --help            打印这份说明

退出码：0 全部成为草稿；1 有的稿子被拒绝或需要人处理；2 命令写错了。`;

export interface IngestArguments {
  readonly inputs: readonly string[];
  readonly out: string | undefined;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly explain: boolean;
  readonly report: string | undefined;
  readonly force: boolean;
  readonly jobs: number;
  readonly help: boolean;
}

const MOST_JOBS = 64;
const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  report: { type: 'string' },
  force: { type: 'boolean', default: false },
  jobs: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/** The arguments, or in Chinese what is wrong with them. */
export function parseIngestArguments(args: readonly string[]): IngestArguments | { readonly wrong: string } {
  const parsed = parseOptions(args);
  if ('wrong' in parsed) return parsed;
  const { values, positionals } = parsed;
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    return { wrong: `--jobs “${values.jobs}” 不对，要写 1 到 ${MOST_JOBS} 之间的整数。` };
  if (positionals.length === 0 && !values.help) return { wrong: '没有写要收的文件或文件夹。' };
  if (values.json && values.explain) return { wrong: '--json 和 --explain 不能一起用。' };
  const { out, json, explain, report, force, help } = values;
  return { inputs: positionals, out, json, dryRun: values['dry-run'], explain, report, force, jobs, help };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    return { wrong: describeWrongOption(cause, args) };
  }
}

function describeWrongOption(cause: unknown, args: readonly string[]): string {
  const code = (cause as { code?: string }).code;
  const named =
    /'(?:-\w, )?(--?[^'\s<=]+)/.exec((cause as Error).message)?.[1] ?? args.find((arg) => arg.startsWith('-'));
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${named} 这个选项。`;
  return `选项 ${named} 写得不对：该有值的没有值，或不该有值的有了值。`;
}
