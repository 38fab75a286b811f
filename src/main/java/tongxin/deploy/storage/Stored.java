package tongxin.deploy.storage;

/**
 * A file as a target lists it.
 *
 * @param size in bytes
 * @param mark changes with the content: an ETag, or seconds since 1970
 */
public record Stored(long size, String mark) {}
