/**
 * The language: how a written name becomes what names are compared by, in any spelling a person may
 * type. Start at {@link meibo.text.Folding}.
 */
@NullMarked
package meibo.text;

import org.jspecify.annotations.NullMarked;
