/**
 * The Model Context Protocol: the directory as tools of an AI assistant, over whatever carries the
 * messages. Start at {@link meibo.mcp.McpServer}.
 */
@NullMarked
package meibo.mcp;

import org.jspecify.annotations.NullMarked;
