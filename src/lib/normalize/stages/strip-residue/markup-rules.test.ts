import { describeRules } from '#lib/testing/describe-rules.ts';
import { MARKUP_RULES } from './markup-rules.ts';

describeRules(MARKUP_RULES);
