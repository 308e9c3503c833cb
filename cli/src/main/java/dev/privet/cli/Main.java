package dev.privet.cli;

import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entrance: words in, an exit code out. */
public final class Main {
  private static final Pattern LISTED = Pattern.compile("\\[[A-Z][A-Z_, ]*\\]");

  private final Console console;
  private final Tools tools;

  private Main(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  /** Runs the command and ends the machine with its code. */
  public static void main(String... args) {
    if (args.length > 0 && args[0].equals("scan")) {
      Scan.foresee();
    }
    Console console = Console.of(System.out, System.err, Console.ofTerminal());
    int code = new Main(console, Tools.installed()).run(args);
    System.out.flush();
    System.exit(code);
  }

  /**
   * Runs the command.
   *
   * @param out gets the report
   * @param err gets the talk
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    return run(out, err, Tools.installed(), args);
  }

  static int run(OutputStream out, OutputStream err, Tools tools, String... args) {
    return new Main(Console.of(out, err), tools).run(args);
  }

  private int run(String... args) {
    CommandLine command = new CommandLine(new PrivetCommand(console));
    commands()
        .forEach(
            (name, made) -> {
              if (isWanted(name, args)) {
                command.addSubcommand(made.get());
              }
            });
    command
        .setOut(console.outWriter())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler((e, rest) -> misused(e))
        .setExecutionExceptionHandler((e, failed, parsed) -> failed(e, args));
    try {
      return command.execute(args);
    } catch (OutOfMemoryError e) {
      console.say(
          "privet: out of memory with a heap of "
              + Runtime.getRuntime().maxMemory() / (1024 * 1024)
              + " MB; give the Java machine more, with -Xmx");
      return ExitCode.FAULT;
    } catch (StackOverflowError e) {
      return failed(new IllegalStateException("too deep", e), args);
    }
  }

  /** The commands in the order of the help. */
  private Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("scan", () -> new ScanCommand(console, tools));
    commands.put("baseline", () -> new BaselineCommand(console, tools));
    commands.put("doctor", () -> new DoctorCommand(console, tools));
    commands.put("explain", () -> new ExplainCommand(console, tools));
    commands.put("init", () -> new InitCommand(console));
    commands.put("policy", () -> new PolicyCommand(console, tools));
    commands.put("map", () -> new MapCommand(console, tools));
    commands.put("diff", () -> new DiffCommand(console, tools));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("categories", () -> new CategoriesCommand(console));
    commands.put("models", () -> new ModelsCommand(console));
    commands.put("completion", () -> new CompletionCommand(console));
    commands.put("manual", () -> new ManualCommand(console));
    return commands;
  }

  /**
   * Whether a command has to be known. Describing all of them to the parser takes longer than
   * parsing, and nobody who scans needs the others.
   */
  private static boolean isWanted(String name, String... args) {
    return args.length == 0 || !args[0].equals("scan") || name.equals("scan");
  }

  private int misused(ParameterException e) {
    console.say(
        "privet: " + LISTED.matcher(String.valueOf(e.getMessage())).replaceAll(Main::words));
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream().limit(3).forEach(it -> console.say("  perhaps: " + it));
    }
    console.say("See: " + e.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
    return ExitCode.USAGE;
  }

  /** The constants of an option as they are typed: {@code [never, note]}. */
  private static String words(MatchResult constants) {
    return constants.group().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private int failed(Exception e, String... args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    if (debug) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      console.say(trace.toString());
    }
    if (e instanceof UsageException) {
      String.valueOf(e.getMessage()).lines().forEach(it -> console.say("privet: " + it));
      return ExitCode.USAGE;
    }
    String what = Optional.ofNullable(e.getMessage()).map(it -> ": " + it).orElse("");
    console.say("privet: a fault of Privet itself: " + e.getClass().getSimpleName() + what);
    if (!debug) {
      console.say("With --debug the stack trace is shown; please report it.");
    }
    return ExitCode.FAULT;
  }
}
