package dev.privet.analyzer.taint;

import java.util.List;

/**
 * A call in the text.
 *
 * @param argumentAts positions of the arguments; may be shorter than the arguments
 */
record Invocation(
    String name, List<Value> arguments, Where where, int nameAt, List<Integer> argumentAts) {
  int at(int argument) {
    return argument < argumentAts.size() ? argumentAts.get(argument) : where.at();
  }
}
