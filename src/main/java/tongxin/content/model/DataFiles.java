package tongxin.content.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the files of {@code content/data/} say; a file that is absent is empty.
 *
 * @param unread names of the files that could not be read: what they would say is not known
 */
public record DataFiles(
    Map<String, Term> columns,
    Map<String, Term> tags,
    Map<String, Term> divisions,
    Map<String, Person> people,
    Map<String, FactSource> sources,
    Map<String, Fact> facts,
    List<GlossaryEntry> glossary,
    Map<String, String> pinyin,
    Map<String, ModelSite> modelSites,
    Set<String> unread) {}
