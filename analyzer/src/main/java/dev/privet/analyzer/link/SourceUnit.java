package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.text.SourceFile;

/** A file of the program with what was read from it. */
public record SourceUnit(SourceFile file, FileFacts facts) {}
