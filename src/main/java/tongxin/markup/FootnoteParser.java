package tongxin.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses the notes {@code [^name]: …}. As on GitHub, further paragraphs of a note are indented by
 * four columns; other than there, a name may have spaces.
 */
final class FootnoteParser extends AbstractBlockParser {
  private static final Pattern START = Pattern.compile("\\[\\^([^\\[\\]]{1,200})\\]:[ \\t]*");

  private final Note note;

  private FootnoteParser(String name) {
    this.note = new Note(name);
  }

  /** A note in the syntax tree. */
  static final class Note extends CustomBlock {
    private final String name;

    Note(String name) {
      this.name = name;
    }

    /** What stands behind the {@code ^}. */
    String name() {
      return name;
    }
  }

  @Override
  public Block getBlock() {
    return note;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.getIndent() >= 4) {
      return BlockContinue.atColumn(state.getColumn() + 4);
    }
    return state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public List<DefinitionMap<?>> getDefinitions() {
    DefinitionMap<Note> map = new DefinitionMap<>(Note.class);
    map.putIfAbsent(note.name(), note);
    return List.of(map);
  }

  /** Finds the beginning of a note. */
  static final class Factory implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int index = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || index >= line.length() || line.charAt(index) != '[') {
        return BlockStart.none();
      }
      Matcher start = START.matcher(line).region(index, line.length());
      if (!start.lookingAt() || start.group(1).isBlank()) {
        return BlockStart.none();
      }
      String name = CjkEmphasis.unmarked(start.group(1));
      return BlockStart.of(new FootnoteParser(name)).atIndex(start.end());
    }
  }
}
