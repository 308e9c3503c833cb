package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.text.Problem;
import java.util.List;
import java.util.Optional;

public record ReadOutcome(Optional<FileFacts> facts, List<Problem> problems) {}
