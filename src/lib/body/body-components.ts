/** The components that editors may write in a body: what each needs. The check, the hints and the editors' page follow this table. */
interface BodyComponent {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** text: something must stand between its tags; none: nothing may */
  readonly inside: 'text' | 'none' | 'either';
  /** how it is written, for hints */
  readonly written: string;
}

export const BODY_COMPONENTS = {
  Pull: { required: [], optional: [], inside: 'text', written: '<Pull>正文里的一句话</Pull>' },
  Steps: { required: [], optional: ['of', 'name'], inside: 'either', written: '<Steps of="做法的文件名" />' },
  Compare: {
    required: ['before', 'after', 'beforeAlt', 'afterAlt', 'credit'],
    optional: ['beforeLabel', 'afterLabel'],
    inside: 'none',
    written:
      '<Compare before="images/前.jpg" after="images/后.jpg" beforeAlt="前一张图上是什么" afterAlt="后一张图上是什么" credit="谁拍的" />',
  },
  Gallery: { required: [], optional: ['caption'], inside: 'text', written: '<Gallery>几张图片</Gallery>' },
  Note: { required: [], optional: ['title'], inside: 'text', written: '<Note>说明</Note>' },
  Number: { required: ['id'], optional: ['story'], inside: 'none', written: '<Number id="成果数字的 id" />' },
  Voice: {
    required: ['name'],
    optional: ['role'],
    inside: 'text',
    written: '<Voice name="谁" role="身份">原话</Voice>',
  },
} as const satisfies Record<string, BodyComponent>;

export type BodyComponentName = keyof typeof BODY_COMPONENTS;
