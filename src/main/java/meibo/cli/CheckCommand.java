package meibo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import meibo.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meibo check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Say everything that is wrong with the data files, each with file and line.",
      "Nothing is written. Exit code 1 where there is a problem."
    })
final class CheckCommand implements Callable<Integer> {

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    List<String> problems = workshop.check(common.settings());
    if (problems.isEmpty()) {
      spec.commandLine().getOut().println("The data is in order.");
      return ExitCode.OK;
    }
    Commands.report(spec.commandLine().getErr(), problems);
    return ExitCode.SOFTWARE;
  }
}
