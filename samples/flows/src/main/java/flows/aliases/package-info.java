/** A hospital's front desk: objects that share their contents, and objects that only share their class. */
package flows.aliases;
