package dev.privet.analyzer.library;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The modules of the JDK that runs this program, read as class files: nothing is loaded, and the
 * application's own class path plays no part.
 */
final class JdkClasses implements ClassSource {
  private final Map<String, ModuleReference> modules = new HashMap<>();
  private final Map<ModuleReference, ModuleReader> readers = new HashMap<>();

  JdkClasses() {
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      for (String name : module.descriptor().packages()) {
        modules.put(name.replace('.', '/'), module);
      }
    }
  }

  @Override
  public String label() {
    return "the JDK";
  }

  @Override
  public boolean hasPackage(String folder) {
    return modules.containsKey(folder);
  }

  @Override
  public Optional<byte[]> bytes(String folder, String simpleName) throws IOException {
    ModuleReference module = modules.get(folder);
    if (module == null) {
      return Optional.empty();
    }
    Optional<InputStream> in = reader(module).open(folder + "/" + simpleName + ".class");
    if (in.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream stream = in.get()) {
      return Optional.of(ClassSource.read(stream));
    }
  }

  private synchronized ModuleReader reader(ModuleReference module) throws IOException {
    ModuleReader reader = readers.get(module);
    if (reader == null) {
      reader = module.open();
      readers.put(module, reader);
    }
    return reader;
  }

  @Override
  public synchronized void close() {
    for (ModuleReader reader : readers.values()) {
      try {
        reader.close();
      } catch (IOException e) {
        // Nothing was written: there is nothing to lose.
      }
    }
    readers.clear();
  }
}
