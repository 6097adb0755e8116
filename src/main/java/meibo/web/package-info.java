/** The directory over HTTP; the only package that knows Javalin. */
@NullMarked
package meibo.web;

import org.jspecify.annotations.NullMarked;
