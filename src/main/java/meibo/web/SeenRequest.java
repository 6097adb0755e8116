package meibo.web;

/**
 * A request that has been answered, as an operator may see it: nothing of who asked and what for.
 *
 * @param id what the answer and the log call it
 * @param route the pattern of its address ({@code /organizations/{id}}); {@code none} where there
 *     was none
 * @param status of the answer
 * @param nanos from its arrival to the end of the answer
 */
public record SeenRequest(String id, String method, String route, int status, long nanos) {}
