import { describeRules } from '#lib/testing/describe-rules.ts';
import { NOISE_RULES } from './noise-rules.ts';

describeRules(NOISE_RULES);
