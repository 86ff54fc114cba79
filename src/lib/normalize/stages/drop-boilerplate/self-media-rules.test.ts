import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { SELF_MEDIA_RULES } from './self-media-rules.ts';

describeLineRules(SELF_MEDIA_RULES);
