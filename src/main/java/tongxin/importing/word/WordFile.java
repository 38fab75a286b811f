package tongxin.importing.word;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Unreadable;
import tongxin.importing.document.Unreadable.Reason;

/** A Word file: a zip of parts that refer to each other (ECMA-376, part 2). */
final class WordFile implements Closeable {
  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_FILE = 512L << 20;
  private static final long MAX_PART = 64L << 20;
  private static final long MAX_PICTURE = 128L << 20;

  /** Bytes unpacked in all. */
  private static final long MAX_ALL = 1L << 30;

  /** Deflate packs a text of one letter a thousand times smaller; a real text at most 60 times. */
  private static final int MAX_RATIO = 250;

  private static final long ANY_RATIO = 4L << 20;

  private final ZipFile zip;

  /** The entries by name in lower case; empty until a name is looked for that is not there. */
  private final Map<String, ZipEntry> names = new HashMap<>();

  private long unpacked;

  private WordFile(ZipFile zip) {
    this.zip = zip;
  }

  /** A part that another refers to. */
  record Relationship(String type, String target, boolean external) {}

  /** Opens a file, whatever its name ends in. */
  static WordFile open(Path file) throws IOException, Unreadable {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(512);
    }
    Reason reason = reason(start);
    if (reason != null) {
      throw new Unreadable(reason);
    }
    if (Files.size(file) > MAX_FILE) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The JDK's reader says so in each of these ways of a directory that is not what it tells.
      throw new Unreadable(Reason.DAMAGED);
    }
    if (zip.size() > MAX_ENTRIES) {
      zip.close();
      throw new Unreadable(Reason.TOO_LARGE);
    }
    return new WordFile(zip);
  }

  /** Why a file that begins so is no Word file; null where it may be one. */
  private static @Nullable Reason reason(byte[] bytes) {
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    if (start.isEmpty()) {
      return Reason.EMPTY;
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return null;
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Reason.OLD_WORD;
    }
    if (start.startsWith("{\\rtf")) {
      return Reason.RTF;
    }
    if (start.startsWith("%PDF")) {
      return Reason.PDF;
    }
    boolean page = start.stripLeading().startsWith("<") || start.startsWith("MIME-Version");
    return page ? Reason.WEB_PAGE : Reason.OTHER;
  }

  /** A part as a tree; null where there is none of this name. */
  @Nullable XmlElement part(String name) throws IOException, Unreadable {
    byte[] bytes = bytes(name, MAX_PART);
    return bytes == null ? null : XmlPart.read(new ByteArrayInputStream(bytes));
  }

  /** The bytes of a picture. */
  byte @Nullable [] picture(String name) throws IOException, Unreadable {
    return bytes(name, MAX_PICTURE);
  }

  boolean has(String name) {
    return entry(name) != null;
  }

  /**
   * The entry of a part: names of parts do not differ in case (ECMA-376, part 2, 6.2.2.3), and some
   * programs write them with backslashes.
   */
  private @Nullable ZipEntry entry(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      if (names.isEmpty()) {
        zip.stream().forEach(e -> names.putIfAbsent(key(e.getName()), e));
      }
      entry = names.get(key(name));
    }
    return entry;
  }

  private static String key(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  private byte @Nullable [] bytes(String name, long limit) throws IOException, Unreadable {
    ZipEntry entry = entry(name);
    if (entry == null || entry.isDirectory()) {
      return null;
    }
    long ratio =
        Math.max(ANY_RATIO, MAX_RATIO * Math.min(MAX_FILE, Math.max(0, entry.getCompressedSize())));
    long most = Math.min(Math.min(limit, ratio), MAX_ALL - unpacked);
    try (InputStream in = zip.getInputStream(entry)) {
      // The size that the entry tells is anybody's guess: what counts is what comes.
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        throw new Unreadable(Reason.TOO_LARGE);
      }
      unpacked += bytes.length;
      return bytes;
    } catch (ZipException | EOFException e) {
      throw new Unreadable(Reason.DAMAGED);
    }
  }

  /** What a part refers to, by id. */
  Map<String, Relationship> relationships(String part) throws IOException, Unreadable {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    XmlElement root = part(folder + "_rels/" + part.substring(slash) + ".rels");
    Map<String, Relationship> all = new HashMap<>();
    for (XmlElement element : root == null ? List.<XmlElement>of() : root.children()) {
      boolean external = element.attribute("TargetMode").equals("External");
      String target = element.attribute("Target");
      String type = element.attribute("Type");
      all.put(
          element.attribute("Id"),
          new Relationship(
              type.substring(type.lastIndexOf('/') + 1),
              external ? target : resolved(folder, target),
              external));
    }
    return all;
  }

  /** The name of an entry; one that leads out of the file names none. */
  private static String resolved(String folder, String target) {
    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
    Deque<String> parts = new ArrayDeque<>();
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        parts.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        parts.addLast(step);
      }
    }
    return String.join("/", parts);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
