package tongxin.photo.notes;

/**
 * What reading a photo's file gives: the {@link Photo}, or the {@link PhotoFault} that prevents it.
 */
public sealed interface PhotoResult permits Photo, PhotoFault {}
