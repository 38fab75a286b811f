package illustrations.album;

/** A text in Chinese and in English. */
record Words(String zh, String en) {}
