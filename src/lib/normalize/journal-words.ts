/** What journals and catalogues print around an article: one list for every pattern, of folded text. */

/** 摘要, 内容提要: what stands behind it is prose and stays. */
export const ABSTRACT = '(?:内容)?(?:摘 ?要|提 ?要)';
export const KEYWORD = '(?:本文)?关 ?键 ?[词字]';
/** Numbers and codes that libraries give an article. */
export const CLASSIFICATION = '(?:中图)?分类号|文献标[识志]码|文章编号|doi';
/** Fields of the catalogue of an office's documents. */
export const CATALOGUE_FIELD =
  '标签|索引号|主题分类|信息分类|体裁分类|组配分类|责任部门|公开方式|公开形式|公开时限|有效性|发文字号|文号|公文种类|主题词';
