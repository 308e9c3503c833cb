/** A support desk: work that is described now and done later, elsewhere, by somebody else. */
package flows.lambdas;
