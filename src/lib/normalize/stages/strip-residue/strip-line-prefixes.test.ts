import { describeArticleRules } from '#lib/testing/describe-article-rules.ts';
import { LOST_BLANKS } from './lost-blanks.ts';
import { LOST_INDENTS, NUMBERED_LINES, QUOTED_LINES, stripLinePrefixes } from './strip-line-prefixes.ts';

describeArticleRules([QUOTED_LINES, NUMBERED_LINES, LOST_INDENTS, LOST_BLANKS], stripLinePrefixes);
