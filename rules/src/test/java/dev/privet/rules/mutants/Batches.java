package dev.privet.rules.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The batches of a run: neighbouring files of a program, spoilt together. The same files and seed
 * always give the same batches, whichever of them is asked for.
 *
 * @param names the files' names
 * @param texts their texts
 * @param seed what decides everything
 */
public record Batches(List<String> names, List<String> texts, long seed) {
  /** From how many neighbouring files a batch is made. */
  private static final int NEIGHBOURS = 20;

  public Batches {
    names = List.copyOf(names);
    texts = List.copyOf(texts);
  }

  /** A batch by its number. */
  public List<Mutant> batch(int number, int size) {
    Random random = new Random(seed * 1_000_003 + number);
    int most = Math.min(NEIGHBOURS, texts.size());
    int from = random.nextInt(texts.size() - most + 1);
    List<Mutant> mutants = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      mutants.add(
          Mutant.of(names.subList(from, from + most), texts.subList(from, from + most), random));
    }
    return mutants;
  }
}
