package dev.privet.cli;

import java.nio.file.Path;
import java.security.Permission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Runs the command while all that it asks of the machine is watched: connections, other programs,
 * files written or deleted, native libraries. A program of its own, since a Java machine can be
 * watched only from its start.
 */
final class Watchman {
  /** How it ends when something was done that should not. */
  static final int CAUGHT = 99;

  private Watchman() {}

  /** The first word is the folder below which may be written, the others are the command's. */
  @SuppressWarnings("removal")
  public static void main(String[] args) {
    Set<String> deeds = new ConcurrentSkipListSet<>();
    Path allowed = Path.of(args[0]).toAbsolutePath();
    System.setSecurityManager(new Watch(allowed, deeds));
    int code =
        Main.run(
            System.out, System.err, List.of(args).subList(1, args.length).toArray(String[]::new));
    System.setSecurityManager(null);
    deeds.forEach(it -> System.err.println("caught: " + it));
    System.exit(deeds.isEmpty() ? code : CAUGHT);
  }

  /** Lets everything pass, and remembers what should not have happened. */
  @SuppressWarnings("removal")
  private static final class Watch extends SecurityManager {
    private final Path allowed;
    private final Set<String> deeds;

    Watch(Path allowed, Set<String> deeds) {
      this.allowed = allowed;
      this.deeds = deeds;
    }

    @Override
    public void checkPermission(Permission permission) {}

    @Override
    public void checkPermission(Permission permission, Object context) {}

    @Override
    public void checkConnect(String host, int port) {
      deeds.add("a connection to " + host + ":" + port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
      checkConnect(host, port);
    }

    @Override
    public void checkListen(int port) {
      deeds.add("listening");
    }

    @Override
    public void checkExec(String program) {
      deeds.add("starting " + program);
    }

    @Override
    public void checkWrite(String file) {
      if (!Path.of(file).toAbsolutePath().startsWith(allowed)) {
        deeds.add("writing " + file);
      }
    }

    @Override
    public void checkDelete(String file) {
      checkWrite(file);
    }
  }
}
