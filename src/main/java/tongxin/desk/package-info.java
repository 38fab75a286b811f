/**
 * The desk: where journalists write, in their browser, over the preview. Its pages are in the
 * resources beside this package; {@code src/docs/desk-api.md} says what they ask of it.
 *
 * <p>Uses {@code serve}, {@code pipeline} and what is below them. Every change of a file goes
 * through {@code desk.files}.
 *
 * <pre>
 *   browser → DeskGuard → Desk → { TextCalls, OverviewCalls, … } → desk.files → the newsroom's folder
 * </pre>
 */
@NullMarked
package tongxin.desk;

import org.jspecify.annotations.NullMarked;
