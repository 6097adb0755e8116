/** The commands, as a terminal sees them. Start at {@link meibo.cli.Commands}. */
@NullMarked
package meibo.cli;

import org.jspecify.annotations.NullMarked;
