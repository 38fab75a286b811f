package tongxin.desk.files;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brings together two texts that were written over the same one, paragraph by paragraph; the lines
 * of the front matter count as paragraphs.
 *
 * @param parts in order; those of one side joined are its whole text
 */
public record ParagraphMerge(List<Part> parts) {
  public ParagraphMerge {
    parts = List.copyOf(parts);
  }

  /** Who changed a part. */
  public enum Change {
    /** Nobody, or both in the same way. */
    SAME,
    /** The person at the desk. */
    MINE,
    /** Somebody else. */
    THEIRS,
    /** Both, each in another way: a person must decide. */
    BOTH
  }

  /** A part of the text as each side has it; empty where a side has nothing there. */
  public record Part(Change change, String mine, String theirs) {
    /** What the merged text says; where a person must decide, what was typed at the desk. */
    public String merged() {
      return change == Change.THEIRS ? theirs : mine;
    }
  }

  /** Merges two texts over their common one. */
  public static ParagraphMerge of(String base, String mine, String theirs) {
    List<String> old = paragraphs(base);
    List<String> left = paragraphs(mine);
    List<String> right = paragraphs(theirs);
    int[] inLeft = matches(old, left);
    int[] inRight = matches(old, right);
    List<Part> parts = new ArrayList<>();
    int o = 0;
    int l = 0;
    int r = 0;
    for (int i = 0; i <= old.size(); i++) {
      boolean end = i == old.size();
      int nextLeft = end ? left.size() : inLeft[i];
      int nextRight = end ? right.size() : inRight[i];
      if (nextLeft < 0 || nextRight < 0) {
        continue;
      }
      add(parts, old.subList(o, i), left.subList(l, nextLeft), right.subList(r, nextRight));
      if (!end) {
        parts.add(new Part(Change.SAME, old.get(i), old.get(i)));
      }
      o = i + 1;
      l = nextLeft + 1;
      r = nextRight + 1;
    }
    return new ParagraphMerge(parts);
  }

  /** Where it is not known what both were written over: every difference is for a person. */
  public static ParagraphMerge of(String mine, String theirs) {
    List<String> left = paragraphs(mine);
    List<String> right = paragraphs(theirs);
    int[] inRight = matches(left, right);
    List<Part> parts = new ArrayList<>();
    int l = 0;
    int r = 0;
    for (int i = 0; i <= left.size(); i++) {
      int next = i == left.size() ? right.size() : inRight[i];
      if (next < 0) {
        continue;
      }
      if (l < i || r < next) {
        parts.add(
            new Part(
                Change.BOTH,
                String.join("", left.subList(l, i)),
                String.join("", right.subList(r, next))));
      }
      if (i < left.size()) {
        parts.add(new Part(Change.SAME, left.get(i), left.get(i)));
      }
      l = i + 1;
      r = next + 1;
    }
    return new ParagraphMerge(parts);
  }

  private static void add(
      List<Part> parts, List<String> old, List<String> left, List<String> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return;
    }
    // Neighbours that were changed one by one are told apart where none came or went.
    if (old.size() > 1 && old.size() == left.size() && old.size() == right.size()) {
      for (int i = 0; i < old.size(); i++) {
        add(parts, old.subList(i, i + 1), left.subList(i, i + 1), right.subList(i, i + 1));
      }
      return;
    }
    String mine = String.join("", left);
    String theirs = String.join("", right);
    String before = String.join("", old);
    Change change = Change.BOTH;
    if (mine.equals(theirs)) {
      change = Change.SAME;
    } else if (mine.equals(before)) {
      change = Change.THEIRS;
    } else if (theirs.equals(before)) {
      change = Change.MINE;
    }
    parts.add(new Part(change, mine, theirs));
  }

  /** True where nothing is left for a person to decide. */
  public boolean isClean() {
    return parts.stream().noneMatch(part -> part.change == Change.BOTH);
  }

  /** For each of the old, the index of the same in the new; −1 where it is gone. */
  private static int[] matches(List<String> old, List<String> fresh) {
    int[] found = new int[old.size()];
    Arrays.fill(found, -1);
    int from = 0;
    int to = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
      while (from < delta.getSource().getPosition()) {
        found[from++] = to++;
      }
      from = delta.getSource().getPosition() + delta.getSource().size();
      to = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    while (from < old.size() && to < fresh.size()) {
      found[from++] = to++;
    }
    return found;
  }

  /** Cuts a text into paragraphs and the empty lines between; joined they are the text again. */
  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    boolean front = text.startsWith("---\n");
    boolean blank = false;
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      String line = text.substring(at, next);
      if (at > start && (front || line.isBlank() != blank)) {
        paragraphs.add(text.substring(start, at));
        start = at;
      }
      if (front && at > 0 && line.strip().equals("---")) {
        front = false;
        paragraphs.add(line);
        start = next;
      }
      blank = line.isBlank();
      at = next;
    }
    if (start < text.length()) {
      paragraphs.add(text.substring(start));
    }
    return paragraphs;
  }
}
