/**
 * The Model Context Protocol over HTTP: one address, one answer for each message, no session. Start
 * at {@link meibo.web.mcp.McpRoutes}.
 */
@NullMarked
package meibo.web.mcp;

import org.jspecify.annotations.NullMarked;
