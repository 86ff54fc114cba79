import { describeRules } from '#lib/testing/describe-rules.ts';
import { RESIDUE_RULES } from './rules.ts';

describeRules(RESIDUE_RULES);
