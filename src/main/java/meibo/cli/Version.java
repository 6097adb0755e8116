package meibo.cli;

import meibo.web.Build;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"meibo " + build().version(), "Java " + Runtime.version()};
  }

  static Build build() {
    return Build.of(Version.class);
  }
}
