/** What visitors looked for and did not find, for who keeps the list; nothing of who they were. */
@NullMarked
package meibo.clinic;

import org.jspecify.annotations.NullMarked;
