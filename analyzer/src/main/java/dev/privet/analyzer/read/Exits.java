package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Call;
import dev.privet.analyzer.read.Frame.Cleanup;
import dev.privet.analyzer.read.Frame.Exit;
import dev.privet.analyzer.read.Frame.GoTo;
import dev.privet.analyzer.read.Frame.Leave;
import dev.privet.analyzer.read.Frame.Rethrow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways out of nested statements: on each, the cleanups in between run, inner ones first. */
final class Exits {
  private Exits() {}

  /** {@code return}; the value is -1 for none. */
  static void leave(Code code, int value, int at) {
    int kept = value;
    if (value >= 0 && code.isLocal(value) && hasCleanup(code.frame())) {
      kept = code.temporary();
      code.emit(new Instruction.Move(kept, value, at));
    }
    go(code, new Leave(kept, at), at);
  }

  /** Goes on at a block that lies just within {@code until}. */
  static void goTo(Code code, int block, @Nullable Frame until, int at) {
    go(code, new GoTo(block, until), at);
  }

  private static boolean hasCleanup(@Nullable Frame frame) {
    for (Frame each = frame; each != null; each = each.outer()) {
      if (each instanceof Cleanup) {
        return true;
      }
    }
    return false;
  }

  private static void go(Code code, Exit exit, int at) {
    Frame until = exit instanceof GoTo goTo ? goTo.until() : null;
    Frame saved = code.frame();
    List<Integer> handlers = code.blocks.handlers();
    for (Frame frame = saved;
        frame != until && frame != null && code.blocks.live();
        frame = frame.outer()) {
      if (frame instanceof Cleanup cleanup) {
        code.frame(cleanup.outer());
        code.blocks.guardBy(cleanup.handlers());
        run(code, cleanup, exit, at);
      }
    }
    finish(code, exit);
    code.frame(saved);
    code.blocks.guardBy(handlers);
  }

  /** Runs a cleanup whose frame has been left; a shared one takes over the rest of the way. */
  static void run(Code code, Cleanup cleanup, Exit exit, int at) {
    if (!code.blocks.live()) {
      return;
    }
    if (cleanup.action() instanceof Frame.Close close) {
      code.emit(
          new Call(
              -1, close.resource(), "", "close", List.of(), close.at(), close.at(), List.of()));
    } else if (cleanup.action() instanceof Frame.Copied copied) {
      Statements.lower(code, copied.block());
    } else if (cleanup.action() instanceof Frame.Shared shared) {
      Exit rest = exit;
      if (exit instanceof Leave leave && leave.value() >= 0) {
        code.emit(new Instruction.Move(shared.returned(), leave.value(), leave.at()));
        rest = new Leave(shared.returned(), leave.at());
      } else if (exit instanceof Rethrow rethrow) {
        code.emit(new Instruction.Move(shared.thrown(), rethrow.value(), rethrow.at()));
        rest = new Rethrow(shared.thrown(), rethrow.at());
      }
      int number = known(shared.exits(), rest);
      if (number < 0) {
        number = shared.exits().size();
        shared.exits().add(rest);
      }
      code.emit(new Instruction.Load(shared.selector(), new Constant.Whole(number), at));
      code.blocks.jump(shared.entry());
    }
  }

  private static int known(List<Exit> exits, Exit exit) {
    for (int i = 0; i < exits.size(); i++) {
      Exit other = exits.get(i);
      if (exit instanceof GoTo to && other instanceof GoTo known && to.block() == known.block()) {
        return i;
      }
      if (exit instanceof Leave leave
          && other instanceof Leave known
          && leave.value() == known.value()) {
        return i;
      }
    }
    return -1;
  }

  /** Goes the rest of a way that a shared cleanup had taken over. */
  static void resume(Code code, Exit exit, int at) {
    if (exit instanceof Rethrow) {
      finish(code, exit);
    } else {
      go(code, exit, at);
    }
  }

  private static void finish(Code code, Exit exit) {
    if (exit instanceof Leave leave) {
      code.blocks.end(new Terminator.Return(leave.value(), leave.at()));
    } else if (exit instanceof GoTo goTo) {
      code.blocks.jump(goTo.block());
    } else if (exit instanceof Rethrow rethrow) {
      code.blocks.end(new Terminator.Throw(rethrow.value(), rethrow.at()));
    }
  }
}
