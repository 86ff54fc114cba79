import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { WIDGET_RULES } from './widget-rules.ts';

describeLineRules(WIDGET_RULES);
