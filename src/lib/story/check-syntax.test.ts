import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileBody } from '#lib/body/compile-body.ts';
import { checkSyntax } from './check-syntax.ts';

test.each(['价格 <100 元', '写 {x 没有配对', '<b>粗', '**粗', 'import x', '[点](javascript:alert)'])(
  '“%s” is a problem',
  (body) => {
    expect(checkSyntax({ file: 'demo.mdx', body, bodyLine: 1 })).not.toEqual([]);
  },
);

test('what is not compiled has nothing that compiling would complain about', () => {
  const piece = fc.constantFrom(...'甲，“”（）*_`~#>-+=|\\[]()!&;:/. \n\t1', 'import', '**', '```', '---', '<', '{');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = { file: 'demo.mdx', body: pieces.join(''), bodyLine: 1 };
      expect(checkSyntax(source)).toEqual(compileBody(source).problems);
    }),
    { numRuns: 500 },
  );
});
