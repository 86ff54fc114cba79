/** Where text stands, from the least to the most telling; a page's blocks carry one each. */
export const FIELDS = ['body', 'label', 'heading', 'title'] as const;
export type Field = (typeof FIELDS)[number];

export interface IndexedBlock {
  readonly field: Field;
  /** folded text: grams never cross from block to block. Several readings of one block (numbers written out) are several entries. */
  readonly folded: string;
}
