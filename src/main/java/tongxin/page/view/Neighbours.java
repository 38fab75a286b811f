package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is near a village or model site.
 *
 * @param previous the one before it, county by county and by name; null for the first
 * @param next the one after it; null for the last
 * @param ofCounty others of its county, a few
 * @param county the page of its county
 * @param ofTheme others with its theme, a few
 * @param theme the page of its theme
 * @param level the page of its level
 */
public record Neighbours(
    @Nullable Link previous,
    @Nullable Link next,
    List<Card> ofCounty,
    @Nullable Link county,
    List<Card> ofTheme,
    @Nullable Link theme,
    @Nullable Link level) {}
