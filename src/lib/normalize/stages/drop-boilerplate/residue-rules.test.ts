import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { RESIDUE_LINE_RULES } from './residue-rules.ts';

describeLineRules(RESIDUE_LINE_RULES);
