/** The program as a whole. Start at {@link meibo.App}. */
@NullMarked
package meibo;

import org.jspecify.annotations.NullMarked;
