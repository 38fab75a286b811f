package tongxin.pipeline;

/**
 * What a stage took.
 *
 * @param stage its name
 * @param items how many things it worked on
 * @param wallMillis milliseconds on the clock
 * @param cpuMillis milliseconds of CPU of the whole process meanwhile
 */
public record Timing(String stage, int items, long wallMillis, long cpuMillis) {}
