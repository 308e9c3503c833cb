/** Letters to customers: texts that are glued, cut, formatted, encoded and printed. */
package flows.strings;
