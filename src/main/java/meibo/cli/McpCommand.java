package meibo.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import meibo.Session;
import meibo.Workshop;
import meibo.match.Matcher;
import meibo.mcp.Directory;
import meibo.mcp.McpServer;
import meibo.mcp.Tools;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code meibo mcp}. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Be the tools of an AI assistant on this machine (Model Context Protocol over stdio).",
      "The assistant starts this command by itself; a running server has the same at /mcp."
    })
final class McpCommand implements Callable<Integer> {

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "http://localhost:7070",
      description = "Where the pages are, for the links in answers (${DEFAULT-VALUE}).")
  private URI publicUrl = URI.create("http://localhost:7070");

  McpCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    try (Session session = workshop.open(common.settings())) {
      Directory directory =
          new Directory(
              session.search(),
              new Matcher(session.search()),
              session::vocabulary,
              session::directory,
              url(publicUrl));
      converse(new McpServer(new Tools(directory), Version.build().version()));
    }
    return ExitCode.OK;
  }

  /** One message a line, until the assistant closes the other end; logs go to standard error. */
  private static void converse(McpServer server) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        Optional<String> answer = server.answer(line);
        answer.ifPresent(text -> out.print(text + "\n"));
        out.flush();
      }
    }
  }

  private static UnaryOperator<String> url(URI base) {
    String text = base.toString();
    String stem = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    return path -> stem + path;
  }
}
