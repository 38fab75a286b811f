package tongxin.export;

/** A photo to be uploaded by hand. */
public final class UploadPhoto {
  /** In bytes: what an Official Account takes of a picture in a text. */
  static final long MOST = 1_000_000;

  private final String name;
  private final String alt;
  private final byte[] bytes;

  UploadPhoto(String name, String alt, byte[] bytes) {
    this.name = name;
    this.alt = alt;
    this.bytes = bytes.clone();
  }

  /** Its file's name, which begins with its number in the text. */
  public String name() {
    return name;
  }

  /** What it shows. */
  public String alt() {
    return alt;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** In bytes. */
  public int size() {
    return bytes.length;
  }

  /** True where it could not be made small enough, such as a drawing that is published as it is. */
  public boolean isTooLarge() {
    return bytes.length > MOST;
  }
}
