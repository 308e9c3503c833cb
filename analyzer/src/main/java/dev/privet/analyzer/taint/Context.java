package dev.privet.analyzer.taint;

import dev.privet.analyzer.link.Procedure;

/** A method as seen by callers that know the same of its parameters. */
record Context(Procedure procedure, Shape shape) {}
