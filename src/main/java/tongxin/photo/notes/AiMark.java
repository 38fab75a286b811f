package tongxin.photo.notes;

/**
 * Marks in the file that say a machine generated the picture, or may have. China's labelling rules
 * (GB 45438-2025) forbid removing them, so they are written into every variant as they were found.
 *
 * @param sourceType IPTC Digital Source Type, an address that ends in {@code
 *     trainedAlgorithmicMedia}, {@code compositeWithTrainedAlgorithmicMedia} or {@code
 *     algorithmicMedia}; empty if absent
 * @param aigc the text of the Chinese {@code AIGC} field (JSON whose {@code Label} is 1 generated,
 *     2 maybe generated, 3 suspected); empty if absent
 */
public record AiMark(String sourceType, String aigc) {
  /** The file has no such mark. */
  public static final AiMark NONE = new AiMark("", "");

  /** Whether the file has any mark, and the page must show a label. */
  public boolean present() {
    return !sourceType.isEmpty() || !aigc.isEmpty();
  }
}
