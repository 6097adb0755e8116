/**
 * The language: everything Meibo knows of how Japanese writes, reads and shortens names. Pure
 * functions over folded text; no index, no search.
 */
@NullMarked
package meibo.text;

import org.jspecify.annotations.NullMarked;
