package meibo.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * A disk in memory whose machine loses power at one step of writing. Afterwards it holds what a
 * file system promises: files that were synced, names that were synced; of all else anything.
 */
final class CrashingDirectory extends FilterDirectory {

  /** The machine is off. */
  static final class PowerLoss extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final int crashAt;
  private final Set<String> syncedContents = new HashSet<>();
  private final Set<String> syncedNames = new HashSet<>();

  /** By their old names: renamed, and not yet certain to be so. */
  private final Map<String, String> renamed = new HashMap<>();

  /** What was there under a name that was deleted, not yet certainly. */
  private final Map<String, byte[]> deleted = new HashMap<>();

  private int steps;

  /**
   * A disk that holds what another one does, all of it safe.
   *
   * @param crashAt the step at which the power goes, from 0
   */
  CrashingDirectory(Directory before, int crashAt) throws IOException {
    super(new ByteBuffersDirectory());
    this.crashAt = crashAt;
    for (String name : before.listAll()) {
      write(in, name, read(before, name), Integer.MAX_VALUE);
      syncedContents.add(name);
      syncedNames.add(name);
    }
  }

  int steps() {
    return steps;
  }

  boolean isOff() {
    return steps > crashAt;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    step();
    return super.createOutput(name, context);
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    step();
    return super.createTempOutput(prefix, suffix, context);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    for (String name : names) {
      step();
      super.sync(Set.of(name));
      syncedContents.add(name);
    }
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    step();
    super.rename(source, dest);
    renamed.put(source, dest);
    if (syncedContents.remove(source)) {
      syncedContents.add(dest);
    }
  }

  @Override
  public void deleteFile(String name) throws IOException {
    step();
    if (syncedNames.contains(name)) {
      deleted.put(name, read(in, name));
    }
    super.deleteFile(name);
  }

  @Override
  public void syncMetaData() throws IOException {
    step();
    super.syncMetaData();
    syncedNames.clear();
    syncedNames.addAll(Set.of(in.listAll()));
    renamed.clear();
    deleted.clear();
  }

  private void step() throws IOException {
    if (steps >= crashAt) {
      steps = crashAt + 1;
      throw new PowerLoss();
    }
    steps++;
  }

  /** What the next start of the machine finds. */
  Directory afterwards(Random chance) throws IOException {
    Directory found = new ByteBuffersDirectory();
    for (String name : in.listAll()) {
      boolean nameIsSafe = syncedNames.contains(name);
      if (nameIsSafe || chance.nextBoolean()) {
        put(found, name, chance);
      } else if (renamed.containsValue(name)) {
        put(found, name, oldName(name), chance);
      }
    }
    for (Map.Entry<String, byte[]> gone : deleted.entrySet()) {
      if (chance.nextBoolean()) {
        write(found, gone.getKey(), gone.getValue(), Integer.MAX_VALUE);
      }
    }
    return found;
  }

  private String oldName(String name) {
    return renamed.entrySet().stream()
        .filter(e -> e.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void put(Directory found, String name, Random chance) throws IOException {
    put(found, name, name, chance);
  }

  private void put(Directory found, String name, String as, Random chance) throws IOException {
    byte[] content = read(in, name);
    boolean whole = syncedContents.contains(name) || chance.nextInt(3) == 0;
    write(found, as, content, whole ? content.length : chance.nextInt(content.length + 1));
  }

  private static byte[] read(Directory directory, String name) throws IOException {
    try (IndexInput input = directory.openInput(name, IOContext.READONCE)) {
      byte[] content = new byte[(int) input.length()];
      input.readBytes(content, 0, content.length);
      return content;
    }
  }

  private static void write(Directory directory, String name, byte[] content, int most)
      throws IOException {
    try (IndexOutput output = directory.createOutput(name, IOContext.DEFAULT)) {
      output.writeBytes(content, Math.min(most, content.length));
    }
  }
}
