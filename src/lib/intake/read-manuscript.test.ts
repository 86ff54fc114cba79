import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packZip } from '#lib/testing/pack-zip.ts';
import { FORMATS, readManuscript } from './read-manuscript.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const errorsOf = async (file: string, bytes: Uint8Array) =>
  (await readManuscript({ file, bytes })).problems
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

test('a text keeps its lines and their numbers, whatever ends them', async () => {
  const { lines, sha256 } = await readManuscript({ file: 'a.txt', bytes: encode('一\r\n二\r三\n\n四\u2028五') });
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, '一'],
    [2, '二'],
    [3, '三'],
    [4, ''],
    [5, '四'],
    [5, '五'],
  ]);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a vertical tab inside a long sentence breaks no line, one behind a sentence does', async () => {
  const long = `${'甲乡的水管换了又换，'.repeat(5)}居民`;
  const { lines } = await readManuscript({ file: 'x.txt', bytes: encode(`${long}\v说好。\v路也修了。`) });
  expect(lines.map(({ text }) => text)).toEqual([`${long}说好。`, '路也修了。']);
});

test('Chinese read as Latin letters comes in whole, U+0085 and all, for normalization to read again', async () => {
  const misread = Buffer.from('甲社区公园里的步道修好了，全长三公里。', 'utf8').toString('latin1');
  expect(misread).toContain('\u0085');
  const { lines, problems } = await readManuscript({ file: 'a.txt', bytes: encode(misread) });
  expect(problems).toEqual([]);
  expect(lines.map(({ text }) => text)).toEqual([misread]);
});

test('Chinese read as Windows letters twice is text too', async () => {
  const misreadOnce = new TextDecoder('windows-1252').decode(encode('甲社区公园里的步道修好了，全长三公里。'));
  const misread = new TextDecoder('windows-1252').decode(encode(misreadOnce));
  const { problems } = await readManuscript({ file: 'a.txt', bytes: encode(misread) });
  expect(problems).toEqual([]);
});

test.each(['稿子.txt', '稿子', '稿子.shtml'])('a page saved as %s is read as a page', async (file) => {
  const page = '<!DOCTYPE html><html><body><h1>甲社区换水管</h1><p>院里的居民每天到隔壁楼去接水。</p></body></html>';
  const { metadata, lines } = await readManuscript({ file, bytes: encode(page) });
  expect(metadata.titles[0]?.value).toBe('甲社区换水管');
  expect(lines.map(({ text }) => text)).toEqual(['院里的居民每天到隔壁楼去接水。']);
});

test('UTF-8 read as Latin-1 is not cut at its bytes 0x85, a real next-line character cuts', async () => {
  const misread = Buffer.from('公共服务中心', 'utf8').toString('latin1');
  expect(misread).toContain('\u0085');
  const { lines } = await readManuscript({ file: 'a.txt', bytes: encode(`${misread}\n一\u0085二`) });
  expect(lines.map(({ text }) => text)).toEqual([misread, '一', '二']);
});

test('NUL characters leave, and the receipt says so', async () => {
  const { lines, changes } = await readManuscript({
    file: 'a.txt',
    bytes: encode('甲\0社区的水管换好了，大家都很高兴。'),
  });
  expect(lines[0]?.text).toBe('甲社区的水管换好了，大家都很高兴。');
  expect(changes).toMatchObject([{ rule: 'nul-characters', line: 1, before: '甲\0社区的水管换好了，大家都很高兴。' }]);
});

test.each([
  ['空.txt', new Uint8Array(), 'empty-file'],
  ['空白.txt', encode(' \r\n\ufeff\u3000\n'), 'empty-file'],
  ['图.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'foreign-format'],
  ['旧.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'foreign-format'],
  ['旧的或加密.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'locked-docx'],
  [
    '框架.html',
    encode(
      '<html><frameset cols="20%,*"><frame src="a.html"><noframes>您的浏览器不支持框架</noframes></frameset></html>',
    ),
    'framed-page',
  ],
  ['a.pdf', encode('%PDF-1.7 …'), 'foreign-format'],
  ['坏.docx', encode('not a zip'), 'broken-docx'],
  ['空.docx', new Uint8Array(), 'empty-file'],
  ['程序.txt', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), 'binary-file'],
])('%s cannot be taken, and the editor is told why', async (file, bytes, rule) => {
  expect(await errorsOf(file, bytes)).toEqual([rule]);
});

describe('markdown', () => {
  test('marks become block types, front matter becomes metadata', async () => {
    const text =
      '---\ntitle: 新水管\ndate: 2022-07-11\nauthor: [张某, 李某]\nsource: {name: 示例报}\n---\n## 开工\n\n**三月**开工，[通知](https://example.com/a_(1))贴在门口。\n\n> 热乎劲儿\n\n- 开会\n';
    const { lines, blockHints, metadata, dropped } = await readManuscript({ file: 'a.md', bytes: encode(text) });
    expect(lines.filter((line) => line.text).map(({ number, text: words }) => [blockHints.get(number), words])).toEqual(
      [
        ['heading', '开工'],
        [undefined, '三月开工，通知贴在门口。'],
        ['quote', '热乎劲儿'],
        ['list', '开会'],
      ],
    );
    expect(metadata.titles.map(({ value }) => value)).toEqual(['新水管']);
    expect(metadata.authors.map(({ value }) => value)).toEqual(['张某', '李某']);
    expect(metadata.sources.map(({ value }) => value)).toEqual(['示例报']);
    expect(dropped).toHaveLength(6);
  });

  test('tags, tables, comments and definitions leave their words and nothing else', async () => {
    const text =
      '<div>三月<b>开工</b>。</div>\n<!-- 编者：查一下 -->\n| 楼号 | 户数 |\n| --- | ---: |\n| 1号楼 | 28 |\n\n![换下的旧水管](a.jpg)\n\n小标题\n====\n\n院里&nbsp;5 < 6，a<b 不是标签，[链接][1]~~在这~~。\n[1]: https://example.com/b\n1. 先开会\n';
    const { lines, blockHints, dropped } = await readManuscript({ file: 'a.md', bytes: encode(text) });
    expect(lines.filter((line) => line.text).map(({ number, text: words }) => [blockHints.get(number), words])).toEqual(
      [
        [undefined, '三月开工。'],
        [undefined, '楼号 | 户数'],
        [undefined, '1号楼 | 28'],
        ['caption', '换下的旧水管'],
        ['heading', '小标题'],
        [undefined, '院里 5 < 6，a<b 不是标签，链接在这。'],
        ['list', '1. 先开会'],
      ],
    );
    expect(dropped.map(({ rule }) => rule)).toEqual([
      'html-comment',
      'table-border',
      'heading-underline',
      'link-definition',
    ]);
  });

  test('saved as .txt is read as what it is; a hash alone makes no Markdown', async () => {
    const read = async (text: string) => (await readManuscript({ file: 'a.txt', bytes: encode(text) })).lines;
    const marked = await read('# 新水管\n\n**三月**开工。\n\n> 热乎劲儿\n');
    expect(marked.map(({ text }) => text).join('')).toBe('新水管三月开工。热乎劲儿');
    expect((await read('# 新水管\n三月开工。')).map(({ text }) => text)).toEqual(['# 新水管', '三月开工。']);
    expect((await read('三月**开工**。\n#甲话题# 见[通知]')).map(({ text }) => text)[0]).toBe('三月**开工**。');
  });

  test('without front matter the first heading is the title', async () => {
    const { metadata } = await readManuscript({ file: 'a.md', bytes: encode('# 新水管\n\n三月开工。\n') });
    expect(metadata.titles).toMatchObject([{ value: '新水管', line: 1 }]);
  });
});

describe('docx', () => {
  test('styles become block types, and pictures are named', async () => {
    const { lines, blockHints, metadata, problems } = await readManuscript({ file: 'a.docx', bytes: makeDocx() });
    expect(metadata.titles.map(({ value }) => value)).toEqual(['新水管']);
    expect(lines.filter((line) => line.text).map(({ number, text }) => [blockHints.get(number), text])).toEqual([
      ['heading', '新水管'],
      [undefined, '三月，改造工程开工。'],
      ['caption', '换下来的旧水管。'],
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(['picture-left-out']);
  });
});

test.each(['.txt', '.md', '.html'])('five megabytes of %s are read', async (extension) => {
  const bytes = encode('<p>院里的居民每天到隔壁楼去接水，等了三年。</p>\n'.repeat(70_000));
  const { lines } = await readManuscript({ file: `a${extension}`, bytes });
  expect(lines.length).toBeGreaterThan(70_000);
});

test.each([
  ['100,000 nested elements', '<div>'.repeat(100_000)],
  ['200,000 unclosed scripts', '<script '.repeat(200_000)],
  ['a script of a million quotes', `<script>${'"\\\\'.repeat(500_000)}</script>`],
  ['200,000 brackets', '<'.repeat(200_000)],
  ['50,000 links', '<li><a href="/x">某地的新闻标题</a></li>'.repeat(50_000)],
  ['rules that hide without end', `<style>${'@media x{'.repeat(100_000)}</style>`],
])('%s come to an end, and the words behind them stay', async (_name, hostile) => {
  const { lines } = await readManuscript({ file: 'a.html', bytes: encode(`${hostile}<p>甲社区的水管换好了。</p>`) });
  expect(lines.map(({ text }) => text).join('')).toContain('甲社区的水管换好了。');
});

describe('any bytes under any name', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '<table><tr><td>',
    '</div>',
    '<h1>',
    '<script>',
    '<!--',
    ']]>',
    '来源：',
    '责任编辑：',
    '2022-07-11',
    '---\n',
    '# ',
    '甲社区。',
    '\0',
    '<br>',
    '&lt;',
    '\ud83c',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => encode(parts.join(''))),
  );

  test.each(FORMATS)('%s is read without an exception', async (extension) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const { lines, problems } = await readManuscript({ file: `x${extension}`, bytes: content });
        expect(lines.length > 0 || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: extension.startsWith('.h') ? 150 : 500 },
    );
  });

  test('a page that is cut anywhere is still read', async () => {
    const page = readFileSync(new URL('./html/fixtures/government/source.html', import.meta.url));
    for (let end = 0; end < page.length; end += 97)
      await readManuscript({ file: 'x.html', bytes: page.subarray(0, end) });
  });
});

/** A Word document of three paragraphs and a picture, as a zip without compression. */
function makeDocx(): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const picture =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const relationships = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return packZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationships(
      `<Relationship Id="rId1" Type="${office}/image" Target="media/a.png"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`,
    ),
    'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:name w:val="Caption"/></w:style></w:styles>`,
    'word/document.xml': `<w:document ${w}><w:body>${paragraph('新水管', 'T')}${paragraph('三月，改造工程开工。')}${picture}${paragraph('换下来的旧水管。', 'C')}</w:body></w:document>`,
    'word/media/a.png': 'PNG',
  });
}
