/**
 * The pipeline: scan, read, link, plan, compile, finish, publish, each stage taking a value and
 * giving one. {@code src/docs/pipeline.md} lists the stages.
 *
 * <p>Uses the rooms of these stages, and none of those that start a build or use what it made:
 * {@code serve}, {@code desk}, {@code watch}, {@code export}, {@code epub}, {@code doctor}, {@code
 * cli}.
 */
@NullMarked
package tongxin.pipeline;

import org.jspecify.annotations.NullMarked;
