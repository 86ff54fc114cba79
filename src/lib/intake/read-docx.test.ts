import { expect, test } from 'vitest';
import { packZip } from '#lib/testing/pack-zip.ts';
import { readDocx } from './read-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const CENTER = '<w:jc w:val="center"/>';
const PICTURE = `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:docPr id="1" name="a" descr="换下来的旧水管"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData><pic:pic xmlns:pic="${DRAWING}/picture"><pic:blipFill><a:blip r:embed="rId1" xmlns:r="${OFFICE}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

function makeDocument(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return packZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'image', 'media/a.png')}${relation('rId2', 'footnotes', 'footnotes.xml')}${relation('rId3', 'comments', 'comments.xml')}</Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/media/a.png': 'PNG',
    ...others,
  });
}

const textsOf = ({ lines }: Awaited<ReturnType<typeof readDocx>>) =>
  lines.map(({ text }) => text).filter((text) => text.trim());

test('tracked deletions, comments and headers stay out of the text and are in the receipt', async () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>三十</w:delText></w:r></w:del>';
  const inserted = `<w:ins w:id="2">${run('二十八')}</w:ins>`;
  const reading = await readDocx(
    makeDocument(paragraph(`${run('院里住着')}${deleted}${inserted}${run('户人家。')}`), {
      'word/comments.xml': `<w:comments ${W}><w:comment w:id="0"><w:p>${run('户数再核一下')}</w:p></w:comment></w:comments>`,
      'word/header1.xml': `<w:hdr ${W}><w:p>${run('示例市简报 第3期')}</w:p></w:hdr>`,
    }),
  );
  expect(textsOf(reading)).toEqual(['院里住着二十八户人家。']);
  expect(reading.dropped).toMatchObject([
    { rule: 'word-deletion', text: '三十' },
    { rule: 'word-comment', text: '户数再核一下' },
    { rule: 'word-header', text: '示例市简报 第3期' },
  ]);
  expect(reading.problems).toMatchObject([{ severity: 'warning', rule: 'tracked-changes' }]);
});

test('a line in the middle under a picture is its caption, and the picture is named with what it shows', async () => {
  const reading = await readDocx(
    makeDocument(
      paragraph(run('甲社区换水管'), CENTER) +
        paragraph(run('三月开工。')) +
        paragraph(PICTURE, CENTER) +
        paragraph(run('换下来的旧水管'), CENTER),
    ),
  );
  const types = reading.lines
    .filter(({ text }) => text)
    .map(({ number, text }) => [reading.blockHints?.get(number), text]);
  expect(types).toEqual([
    [undefined, '甲社区换水管'],
    [undefined, '三月开工。'],
    ['caption', '换下来的旧水管'],
  ]);
  expect(reading.problems?.[0]?.message).toContain('换下来的旧水管');
});

test('tables, line breaks, links, text boxes and footnotes keep their words', async () => {
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p>${run('框里的话。')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const reading = await readDocx(
    makeDocument(
      paragraph(`${run('上一行')}<w:r><w:br/></w:r>${run('下一行')}`) +
        paragraph(
          `<w:hyperlink w:anchor="a">${run('通知原文')}</w:hyperlink>${run('贴在门口。')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
        ) +
        `<w:tbl><w:tr>${cell('楼号')}${cell('户数')}</w:tr><w:tr>${cell('1号楼')}${cell('28')}</w:tr></w:tbl>` +
        paragraph(box),
      {
        'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="1"><w:p>${run('数字截至六月底。')}</w:p></w:footnote></w:footnotes>`,
      },
    ),
  );
  expect(textsOf(reading).map((text) => text.trim())).toEqual([
    '上一行',
    '下一行',
    '通知原文贴在门口。[1]',
    '楼号 | 户数',
    '1号楼 | 28',
    '框里的话。',
    '数字截至六月底。',
  ]);
});

test('headings that Word numbers by itself keep their numbers', async () => {
  const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const reading = await readDocx(
    makeDocument(
      paragraph(run('夯实组织基础'), numbered(0)) +
        paragraph(run('支部建在小区里。')) +
        paragraph(run('办好民生实事'), numbered(0)) +
        paragraph(run('修路'), numbered(1)),
      {
        'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r9" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
        'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      },
    ),
  );
  expect(textsOf(reading)).toEqual(['一、夯实组织基础', '支部建在小区里。', '二、办好民生实事', '1. 修路']);
});

test('a document that unpacks to more than any article holds is not unpacked', async () => {
  const packed = makeDocument('', { 'word/styles.xml': ' '.repeat(60_000_000) });
  expect(packed.length).toBeLessThan(100_000);
  expect((await readDocx(packed)).problems).toMatchObject([{ severity: 'error', rule: 'docx-too-large' }]);
});

test('a zip without a Word text says so', async () => {
  const reading = await readDocx(packZip({ 'xl/workbook.xml': '<workbook/>' }));
  expect(reading.problems?.[0]?.message).toContain('Excel');
});
