package tongxin.rules;

import tongxin.content.model.Article;

/** Two versions of one article, as a pair: each pair is looked at in both orders. */
record Translations(Article one, Article other) {}
