package meibo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import meibo.Session;
import meibo.Workshop;
import meibo.clinic.Clinic;
import meibo.clinic.Complaint;
import meibo.clinic.Remedy;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code meibo clinic}. */
@Command(
    name = "clinic",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Say what visitors looked for three times and more and did not find, and what would help.",
      "A server that was started with the same --clinic remembers it."
    })
final class ClinicCommand implements Callable<Integer> {

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--clinic",
      paramLabel = "FILE",
      required = true,
      description = "The file in which the server remembers.")
  private Path file = Path.of("");

  ClinicCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<Complaint> complaints =
        Clinic.open(file, Clock.system(ZoneId.systemDefault())).complaints();
    if (complaints.isEmpty()) {
      out.println("Nothing was looked for in vain three times and more.");
      return ExitCode.OK;
    }
    try (Session session = workshop.open(common.settings())) {
      for (Complaint complaint : complaints) {
        out.println(
            "%d times, last on %s: %s"
                .formatted(complaint.times(), complaint.last(), complaint.words()));
        out.println("    " + Remedy.of(complaint, session.search()));
      }
    }
    return ExitCode.OK;
  }
}
