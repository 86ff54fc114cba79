import { describeArticleRules } from '#lib/testing/describe-article-rules.ts';
import { INSERTED_BRAND } from './inserted-brands.ts';
import { REPEATED_HEADLINE } from './repeated-headline.ts';
import { STREWN_SIGNS } from './strewn-signs.ts';
import { SPRINKLED_EMOJI, stripWatermarks, WATERMARK } from './strip-watermarks.ts';

describeArticleRules([WATERMARK, INSERTED_BRAND, SPRINKLED_EMOJI, STREWN_SIGNS, REPEATED_HEADLINE], stripWatermarks);
