package dev.privet.analyzer.taint;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A persistent map from objects to their contents: a big-endian Patricia tree over the objects' numbers (Okasaki and Gill, "Fast Mergeable Integer Maps", 1998).
 * Copies cost nothing, and merging two versions of a heap costs as much as they differ.
 */
sealed interface ObjectTree {
  /** How two heaps become one; a result identical to {@code ours} changes nothing. */
  interface Merge {
    Contents both(Obj object, Contents ours, Contents theirs);

    Contents onlyOurs(Obj object, Contents ours);

    Contents onlyTheirs(Obj object, Contents theirs);
  }

  /** One object. */
  record Leaf(Obj object, Contents contents) implements ObjectTree {}

  /** Numbers that agree above {@code bit}: those without it in {@code zero}, those with it in {@code one}. */
  record Branch(int prefix, int bit, ObjectTree zero, ObjectTree one) implements ObjectTree {}

  static @Nullable Contents get(@Nullable ObjectTree tree, Obj object) {
    int number = object.number();
    ObjectTree at = tree;
    while (at instanceof Branch branch) {
      if (masked(number, branch.bit) != branch.prefix) {
        return null;
      }
      at = (number & branch.bit) == 0 ? branch.zero : branch.one;
    }
    return at instanceof Leaf leaf && leaf.object.number() == number ? leaf.contents : null;
  }

  static ObjectTree put(@Nullable ObjectTree tree, Obj object, Contents contents) {
    int number = object.number();
    if (tree == null) {
      return new Leaf(object, contents);
    }
    if (tree instanceof Leaf leaf) {
      if (leaf.object.number() == number) {
        return leaf.contents == contents ? leaf : new Leaf(object, contents);
      }
      return joined(number, new Leaf(object, contents), leaf.object.number(), leaf);
    }
    Branch branch = (Branch) tree;
    if (masked(number, branch.bit) != branch.prefix) {
      return joined(number, new Leaf(object, contents), branch.prefix, branch);
    }
    if ((number & branch.bit) == 0) {
      ObjectTree zero = put(branch.zero, object, contents);
      return zero == branch.zero ? branch : new Branch(branch.prefix, branch.bit, zero, branch.one);
    }
    ObjectTree one = put(branch.one, object, contents);
    return one == branch.one ? branch : new Branch(branch.prefix, branch.bit, branch.zero, one);
  }

  /** Merges; the result is {@code ours} itself if nothing changed. */
  static @Nullable ObjectTree merge(@Nullable ObjectTree ours, @Nullable ObjectTree theirs, Merge merge) {
    if (ours == theirs) {
      return ours;
    }
    if (theirs == null) {
      return ours == null ? null : mapped(ours, merge, true);
    }
    if (ours == null) {
      return mapped(theirs, merge, false);
    }
    if (theirs instanceof Leaf leaf) {
      return mergeLeaf(ours, leaf, merge);
    }
    if (ours instanceof Leaf leaf) {
      return mergeIntoLeaf(leaf, (Branch) theirs, merge);
    }
    return mergeBranches((Branch) ours, (Branch) theirs, merge);
  }

  private static ObjectTree mergeBranches(Branch ours, Branch theirs, Merge merge) {
    if (ours.bit == theirs.bit && ours.prefix == theirs.prefix) {
      return rebuilt(ours, some(merge(ours.zero, theirs.zero, merge)), some(merge(ours.one, theirs.one, merge)));
    }
    boolean oursAbove = Integer.compareUnsigned(ours.bit, theirs.bit) > 0;
    if (oursAbove && masked(theirs.prefix, ours.bit) == ours.prefix) {
      return (theirs.prefix & ours.bit) == 0
          ? rebuilt(ours, some(merge(ours.zero, theirs, merge)), mapped(ours.one, merge, true))
          : rebuilt(ours, mapped(ours.zero, merge, true), some(merge(ours.one, theirs, merge)));
    }
    if (!oursAbove && ours.bit != theirs.bit && masked(ours.prefix, theirs.bit) == theirs.prefix) {
      return (ours.prefix & theirs.bit) == 0
          ? new Branch(
              theirs.prefix, theirs.bit, some(merge(ours, theirs.zero, merge)), mapped(theirs.one, merge, false))
          : new Branch(
              theirs.prefix, theirs.bit, mapped(theirs.zero, merge, false), some(merge(ours, theirs.one, merge)));
    }
    return joined(ours.prefix, mapped(ours, merge, true), theirs.prefix, mapped(theirs, merge, false));
  }

  private static ObjectTree mergeLeaf(ObjectTree ours, Leaf theirs, Merge merge) {
    int number = theirs.object.number();
    if (ours instanceof Leaf leaf) {
      if (leaf.object.number() == number) {
        Contents contents =
            leaf.contents == theirs.contents ? leaf.contents : merge.both(leaf.object, leaf.contents, theirs.contents);
        return contents == leaf.contents ? leaf : new Leaf(leaf.object, contents);
      }
      return joined(leaf.object.number(), mapped(leaf, merge, true), number, mapped(theirs, merge, false));
    }
    Branch branch = (Branch) ours;
    if (masked(number, branch.bit) != branch.prefix) {
      return joined(branch.prefix, mapped(branch, merge, true), number, mapped(theirs, merge, false));
    }
    return (number & branch.bit) == 0
        ? rebuilt(branch, mergeLeaf(branch.zero, theirs, merge), mapped(branch.one, merge, true))
        : rebuilt(branch, mapped(branch.zero, merge, true), mergeLeaf(branch.one, theirs, merge));
  }

  private static ObjectTree mergeIntoLeaf(Leaf ours, Branch theirs, Merge merge) {
    int number = ours.object.number();
    if (masked(number, theirs.bit) != theirs.prefix) {
      return joined(number, mapped(ours, merge, true), theirs.prefix, mapped(theirs, merge, false));
    }
    return (number & theirs.bit) == 0
        ? new Branch(
            theirs.prefix, theirs.bit, some(merge(ours, theirs.zero, merge)), mapped(theirs.one, merge, false))
        : new Branch(
            theirs.prefix, theirs.bit, mapped(theirs.zero, merge, false), some(merge(ours, theirs.one, merge)));
  }

  private static ObjectTree mapped(ObjectTree tree, Merge merge, boolean ours) {
    if (tree instanceof Leaf leaf) {
      Contents contents =
          ours ? merge.onlyOurs(leaf.object, leaf.contents) : merge.onlyTheirs(leaf.object, leaf.contents);
      return contents == leaf.contents ? leaf : new Leaf(leaf.object, contents);
    }
    Branch branch = (Branch) tree;
    return rebuilt(branch, mapped(branch.zero, merge, ours), mapped(branch.one, merge, ours));
  }

  private static Branch rebuilt(Branch branch, ObjectTree zero, ObjectTree one) {
    return zero == branch.zero && one == branch.one ? branch : new Branch(branch.prefix, branch.bit, zero, one);
  }

  private static ObjectTree some(@Nullable ObjectTree tree) {
    if (tree == null) {
      throw new IllegalStateException("a merge of something is something");
    }
    return tree;
  }

  private static ObjectTree joined(int one, ObjectTree first, int other, ObjectTree second) {
    int bit = Integer.highestOneBit(one ^ other);
    int prefix = masked(one, bit);
    return (one & bit) == 0 ? new Branch(prefix, bit, first, second) : new Branch(prefix, bit, second, first);
  }

  private static int masked(int number, int bit) {
    return number & -(bit << 1);
  }

  /** Visits every object in order of their numbers. */
  static void each(@Nullable ObjectTree tree, BiConsumer<Obj, Contents> visitor) {
    if (tree instanceof Leaf leaf) {
      visitor.accept(leaf.object, leaf.contents);
    } else if (tree instanceof Branch branch) {
      each(branch.zero, visitor);
      each(branch.one, visitor);
    }
  }
}
