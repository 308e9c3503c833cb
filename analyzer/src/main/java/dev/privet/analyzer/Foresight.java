package dev.privet.analyzer;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.FileFacts.ImportFact;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.SourceUnit;
import dev.privet.analyzer.link.TypeDecl;
import java.util.TreeSet;

/**
 * The questions that the data flow, which works on one thread, is sure to ask of class files and of
 * declarations, asked ahead of it on another. Answers are remembered where they are given, and they
 * do not depend on who asks first.
 */
final class Foresight implements AutoCloseable {
  private final Program program;
  private final Declarations declarations;
  private final Thread thread;

  private Foresight(Program program, Declarations declarations) {
    this.program = program;
    this.declarations = declarations;
    this.thread = new Thread(this::ask, "privet-foresight");
    thread.setDaemon(true);
  }

  /** Begins to ask; with a single thread everything is asked before this returns. */
  static Foresight of(Program program, Declarations declarations, int threads) {
    Foresight foresight = new Foresight(program, declarations);
    if (threads > 1) {
      foresight.thread.start();
    } else {
      foresight.ask();
    }
    return foresight;
  }

  private void ask() {
    TreeSet<String> imported = new TreeSet<>();
    for (SourceUnit unit : program.units()) {
      for (ImportFact each : unit.facts().imports()) {
        if (!each.isStatic() && !each.onDemand() && program.type(each.name()) == null) {
          imported.add(each.name());
        }
      }
    }
    for (String name : imported) {
      program.library().find(name);
      program.hierarchy().ancestors(name);
    }
    for (TypeDecl type : program.types().values()) {
      program.hierarchy().ancestors(type.name());
      for (FieldDecl field : type.fields().values()) {
        declarations.field(field);
      }
    }
    for (Procedure procedure : program.procedures()) {
      for (int i = 0; i < procedure.parameterTypes().size(); i++) {
        declarations.parameter(procedure, i);
      }
      declarations.result(procedure);
    }
  }

  /** Waits until all is answered, so that what was noticed on the way is always the same. */
  @Override
  public void close() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
