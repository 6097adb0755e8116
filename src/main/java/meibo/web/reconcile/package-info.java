/**
 * Reconciliation: OpenRefine and its like tie the rows of a table to organizations and fetch what
 * the directory knows of them. Start at {@link meibo.web.reconcile.ReconcileRoutes}.
 */
@NullMarked
package meibo.web.reconcile;

import org.jspecify.annotations.NullMarked;
