import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { DOCUMENT_RULES } from './document-rules.ts';

describeLineRules(DOCUMENT_RULES);
