import { describeArticleRules } from '#lib/testing/describe-article-rules.ts';
import { stripTitleShards, TITLE_SHARDS } from './strip-title-shards.ts';

describeArticleRules([TITLE_SHARDS], stripTitleShards);
