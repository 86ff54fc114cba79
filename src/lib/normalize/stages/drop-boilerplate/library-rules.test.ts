import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { LIBRARY_RULES } from './library-rules.ts';

describeLineRules(LIBRARY_RULES);
