package tongxin.photo.variants;

/**
 * What pruning the cache removed.
 *
 * @param files number of files
 * @param bytes their size in bytes
 */
public record PruneResult(int files, long bytes) {}
