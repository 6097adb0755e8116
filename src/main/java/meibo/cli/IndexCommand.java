package meibo.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import meibo.Workshop;
import meibo.search.SyncReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meibo index}. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Bring the index in line with the data files.",
      "Only what changed is written; a running server shows it within seconds."
    })
final class IndexCommand implements Callable<Integer> {

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  IndexCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    SyncReport report = workshop.index(common.settings());
    out.println(inWords(report));
    return ExitCode.OK;
  }

  private static String inWords(SyncReport report) {
    if (report.wroteNothing()) {
      return "Nothing had changed: " + report.unchanged() + " entries.";
    }
    return "%s%d added, %d changed, %d removed, %d unchanged."
        .formatted(
            report.rebuilt() ? "Built anew: " : "",
            report.added(),
            report.changed(),
            report.removed(),
            report.unchanged());
  }
}
