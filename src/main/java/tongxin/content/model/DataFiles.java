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
    Terms terms,
    Map<String, Person> people,
    Figures figures,
    WordLists words,
    Map<String, ModelSite> modelSites,
    Home home,
    PublicAddresses addresses,
    Set<String> unread) {

  public Map<String, Term> columns() {
    return terms.columns();
  }

  public Map<String, Term> tags() {
    return terms.tags();
  }

  public Map<String, Term> divisions() {
    return terms.divisions();
  }

  public Map<String, FactSource> sources() {
    return figures.sources();
  }

  public Map<String, Fact> facts() {
    return figures.facts();
  }

  /** The same with other figures. */
  public DataFiles withFacts(Map<String, Fact> facts) {
    Figures all = new Figures(sources(), facts, factGroups(), charts());
    return new DataFiles(terms, people, all, words, modelSites, home, addresses, unread);
  }

  public Map<String, FactGroup> factGroups() {
    return figures.groups();
  }

  public Map<String, FactGroup> charts() {
    return figures.charts();
  }

  public List<GlossaryEntry> glossary() {
    return words.glossary();
  }

  public Map<String, String> pinyin() {
    return words.pinyin();
  }

  /** Words of the newsroom: their translation, and how they are read. */
  public record WordLists(List<GlossaryEntry> glossary, Map<String, String> pinyin) {}

  /** What articles and villages are sorted by. */
  public record Terms(
      Map<String, Term> columns, Map<String, Term> tags, Map<String, Term> divisions) {}

  /** Figures, where they come from, and which belong together. */
  public record Figures(
      Map<String, FactSource> sources,
      Map<String, Fact> facts,
      Map<String, FactGroup> groups,
      Map<String, FactGroup> charts) {}
}
