/**
 * What a visitor sees: search results and entries become page models, and page models become HTML.
 * No HTTP here. Start at {@link meibo.web.page.Pages}.
 */
@NullMarked
package meibo.web.page;

import org.jspecify.annotations.NullMarked;
