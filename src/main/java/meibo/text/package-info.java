/** The language: how a written name becomes what names in any spelling are compared by. */
@NullMarked
package meibo.text;

import org.jspecify.annotations.NullMarked;
