/**
 * Lists that people bring: a table of any make read, its columns guessed, and given back with what
 * was found beside each row. Nothing of them is written to disk here.
 */
@NullMarked
package meibo.match.list;

import org.jspecify.annotations.NullMarked;
