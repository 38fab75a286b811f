package tongxin.content.model;

/** What is shown on a page of its own from a folder of data, stories and photos. */
public enum ProfileKind {
  VILLAGE("villages", "village.yml", LinkKind.VILLAGE),
  SITE("sites", "site.yml", LinkKind.SITE),
  GALLERY("galleries", "gallery.yml", LinkKind.GALLERY);

  private final String folder;
  private final String dataFile;
  private final LinkKind linkKind;

  ProfileKind(String folder, String dataFile, LinkKind linkKind) {
    this.folder = folder;
    this.dataFile = dataFile;
    this.linkKind = linkKind;
  }

  /** The folder under {@code content/}, and the part of the URL. */
  public String folder() {
    return folder;
  }

  public String dataFile() {
    return dataFile;
  }

  public LinkKind linkKind() {
    return linkKind;
  }
}
