/**
 * How well it finds: judged queries put to the directory, and the field's measures of the answers.
 * Start at {@link meibo.evaluation.Evaluation}.
 */
@NullMarked
package meibo.evaluation;

import org.jspecify.annotations.NullMarked;
