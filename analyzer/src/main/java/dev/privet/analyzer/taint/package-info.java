/** Following labelled values through the program, from source to sink. */
@NullMarked
package dev.privet.analyzer.taint;

import org.jspecify.annotations.NullMarked;
