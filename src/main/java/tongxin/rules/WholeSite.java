package tongxin.rules;

/** The scope of rules about the whole site: all that they look at they ask for. */
record WholeSite() {}
