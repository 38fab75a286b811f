package tongxin.cli;

import java.io.PrintStream;
import java.time.Clock;

/** Where a command writes, in whose words, by which clock; live where lines can be written over. */
record Terminal(PrintStream out, PrintStream err, Clock clock, Words words, boolean live) {}
