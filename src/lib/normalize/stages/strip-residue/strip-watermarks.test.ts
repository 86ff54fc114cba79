import { describeArticleRules } from '#lib/testing/describe-article-rules.ts';
import { SPRINKLED_EMOJI, stripWatermarks, WATERMARK } from './strip-watermarks.ts';

describeArticleRules([WATERMARK, SPRINKLED_EMOJI], stripWatermarks);
